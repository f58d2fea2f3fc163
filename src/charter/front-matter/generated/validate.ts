// @ts-nocheck
// Generated from schemas/front-matter.schema.json by `npm run generate`: change that instead.
const schema31 = {"type":"object","properties":{"type":{"$ref":"#/$defs/text"},"charter":{"type":"integer","enum":[1]},"title":{"$ref":"#/$defs/text"},"catalog":{"$ref":"#/$defs/text"},"language":{"$ref":"#/$defs/text"},"status":{"$ref":"#/$defs/word","enum":["draft","in-review","agreed","active","restructuring","ended"]},"version":{"$ref":"#/$defs/text"},"objectives":{"$ref":"#/$defs/texts"},"parties":{"type":["array","object","string","number","boolean"],"items":{"$ref":"#/$defs/party"},"if":{"type":"object"},"then":{"$ref":"#/$defs/party"}},"collaboration":{"type":"object","properties":{"relationship":{"$ref":"#/$defs/word"},"kind":{"$ref":"#/$defs/word"},"depth":{"type":["string","number","boolean","object"],"if":{"type":["string","number","boolean"]},"then":{"$ref":"#/$defs/depth"},"properties":{"current":{"$ref":"#/$defs/depth"},"target":{"$ref":"#/$defs/depth"}}},"trust":{"type":["string","number","boolean","object"],"if":{"type":["string","number","boolean"]},"then":{"$ref":"#/$defs/trust"},"properties":{"required":{"$ref":"#/$defs/trust"},"current":{"$ref":"#/$defs/trust"}}},"delivery":{"type":["string","number","boolean","object"],"if":{"type":["string","number","boolean"]},"then":{"$ref":"#/$defs/nature"},"properties":{"nature":{"$ref":"#/$defs/nature"}}},"risk":{"$ref":"#/$defs/word","enum":["low","medium","high"]},"power":{"$ref":"#/$defs/texts"}}},"journey":{"$ref":"#/$defs/none-or-items","items":{"$ref":"#/$defs/milestone"},"if":{"type":"object"},"then":{"$ref":"#/$defs/milestone"}},"review":{"type":["object","string","array"],"maxItems":0,"if":{"type":"string"},"then":{"pattern":"^([Nn]one|P[0-9][0-9YMWD]*|[0-9]{4}-[0-9]{2}-[0-9]{2})$"},"properties":{"every":{"$ref":"#/$defs/duration"},"next":{"$ref":"#/$defs/date"}}},"governance":{"type":["object","string","array"],"maxItems":0,"properties":{"core-group":{"$ref":"#/$defs/texts"},"escalation":{"$ref":"#/$defs/texts"}}},"exit":{"type":["object","string","array"],"maxItems":0,"properties":{"notice":{"$ref":"#/$defs/duration"}}},"agreement":{"$ref":"#/$defs/none-or-keys","properties":{"required":{"$ref":"#/$defs/texts"},"signoffs":{"$ref":"#/$defs/none-or-items","items":{"$ref":"#/$defs/signoff"},"if":{"type":"object"},"then":{"$ref":"#/$defs/signoff"}},"record":{"$ref":"#/$defs/text"},"texts":{"$ref":"#/$defs/none-or-items","items":{"$ref":"#/$defs/agreed-text"},"if":{"type":"object"},"then":{"$ref":"#/$defs/agreed-text"}}}},"stakeholders":{"$ref":"#/$defs/texts"},"decisions":{"$ref":"#/$defs/none-or-items","items":{"$ref":"#/$defs/decision"},"if":{"type":"object"},"then":{"$ref":"#/$defs/decision"}}},"$defs":{"text":{"type":["string","number","boolean"]},"word":{"type":["string","number","boolean"]},"texts":{"type":["array","string","number","boolean"],"items":{"$ref":"#/$defs/text"}},"date":{"type":"string","format":"date"},"duration":{"type":"string","format":"duration"},"none-or-items":{"type":["array","object","string"],"pattern":"^[Nn]one$"},"none-or-keys":{"type":["object","string","array"],"pattern":"^[Nn]one$","maxItems":0},"depth":{"$ref":"#/$defs/word","enum":["transactional","coordinated","collaborative","integrated"]},"trust":{"$ref":"#/$defs/word","enum":["basic","moderate","high"]},"nature":{"$ref":"#/$defs/word","enum":["commodity","standard","complex","bespoke","exploratory"]},"party":{"type":["object","string","number","boolean"],"if":{"type":"object","not":{"required":["id"]}},"then":{"required":["name"]},"properties":{"id":{"$ref":"#/$defs/text"},"name":{"$ref":"#/$defs/text"},"role":{"$ref":"#/$defs/word"},"attitude":{"$ref":"#/$defs/word","enum":["cooperative","commercial","competitive","adversarial"]},"interests":{"$ref":"#/$defs/texts"},"objectives":{"$ref":"#/$defs/texts"},"brings":{"$ref":"#/$defs/texts"},"concerns":{"type":["array","object","string","number","boolean"],"items":{"$ref":"#/$defs/concern"},"if":{"type":"object"},"then":{"$ref":"#/$defs/concern"}},"visibility":{"$ref":"#/$defs/word","enum":["private","public"]}}},"concern":{"type":["object","string","number","boolean"],"properties":{"concern":{"$ref":"#/$defs/text"},"response":{"$ref":"#/$defs/text"},"date":{"$ref":"#/$defs/date"}}},"milestone":{"type":"object","required":["type"],"properties":{"id":{"$ref":"#/$defs/text"},"type":{"$ref":"#/$defs/word"},"date":{"$ref":"#/$defs/date"},"status":{"$ref":"#/$defs/word","enum":["planned","done","missed"]},"owner":{"$ref":"#/$defs/text"},"facilitator":{"$ref":"#/$defs/text"},"participants":{"$ref":"#/$defs/texts"},"place":{"$ref":"#/$defs/text"},"note":{"$ref":"#/$defs/text"}}},"signoff":{"type":"object","required":["party"],"properties":{"party":{"$ref":"#/$defs/text"},"name":{"$ref":"#/$defs/text"},"role":{"$ref":"#/$defs/text"},"date":{"$ref":"#/$defs/date"},"version":{"$ref":"#/$defs/text"},"digest":{"$ref":"#/$defs/text"},"agreed":{"$ref":"#/$defs/word","enum":["yes","no",true,false]}}},"agreed-text":{"type":"object","properties":{"digest":{"$ref":"#/$defs/text"},"choices":{"$ref":"#/$defs/text"},"themes":{"type":"object"}}},"decision":{"type":"object","properties":{"title":{"$ref":"#/$defs/text"},"raised":{"$ref":"#/$defs/date"},"decided":{"$ref":"#/$defs/date"},"options":{"$ref":"#/$defs/texts"},"applies":{"$ref":"#/$defs/texts"},"by":{"$ref":"#/$defs/text"}}}}};
const schema32 = {"type":["string","number","boolean"]};
const schema36 = {"type":["string","number","boolean"]};
const schema59 = {"type":["array","object","string"],"pattern":"^[Nn]one$"};
const schema69 = {"type":"string","format":"duration"};
const schema48 = {"type":"string","format":"date"};
const schema72 = {"type":["object","string","array"],"pattern":"^[Nn]one$","maxItems":0};
const schema38 = {"type":["array","string","number","boolean"],"items":{"$ref":"#/$defs/text"}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((!(Array.isArray(data))) && (typeof data !== "string")) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema38.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":["object","string","number","boolean"],"if":{"type":"object","not":{"required":["id"]}},"then":{"required":["name"]},"properties":{"id":{"$ref":"#/$defs/text"},"name":{"$ref":"#/$defs/text"},"role":{"$ref":"#/$defs/word"},"attitude":{"$ref":"#/$defs/word","enum":["cooperative","commercial","competitive","adversarial"]},"interests":{"$ref":"#/$defs/texts"},"objectives":{"$ref":"#/$defs/texts"},"brings":{"$ref":"#/$defs/texts"},"concerns":{"type":["array","object","string","number","boolean"],"items":{"$ref":"#/$defs/concern"},"if":{"type":"object"},"then":{"$ref":"#/$defs/concern"}},"visibility":{"$ref":"#/$defs/word","enum":["private","public"]}}};
const schema45 = {"type":["object","string","number","boolean"],"properties":{"concern":{"$ref":"#/$defs/text"},"response":{"$ref":"#/$defs/text"},"date":{"$ref":"#/$defs/date"}}};
const formats0 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema45.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.concern !== undefined){
let data0 = data.concern;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err1 = {instancePath:instancePath+"/concern",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.response !== undefined){
let data1 = data.response;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
const err2 = {instancePath:instancePath+"/response",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.date !== undefined){
let data2 = data.date;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
const err3 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/date/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":{"concern":true,"response":true,"date":true},"dynamicProps":false,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema40.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const _errs4 = errors;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid1 = _errs5 === errors;
if(valid1){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err4 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.role !== undefined){
let data2 = data.role;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
const err8 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/word/type",keyword:"type",params:{type: schema36.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.attitude !== undefined){
let data3 = data.attitude;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
const err9 = {instancePath:instancePath+"/attitude",schemaPath:"#/$defs/word/type",keyword:"type",params:{type: schema36.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((data3 === "cooperative") || (data3 === "commercial")) || (data3 === "competitive")) || (data3 === "adversarial"))){
const err10 = {instancePath:instancePath+"/attitude",schemaPath:"#/properties/attitude/enum",keyword:"enum",params:{allowedValues: schema40.properties.attitude.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.interests !== undefined){
if(!(validate21(data.interests, {instancePath:instancePath+"/interests",parentData:data,parentDataProperty:"interests",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.objectives !== undefined){
if(!(validate21(data.objectives, {instancePath:instancePath+"/objectives",parentData:data,parentDataProperty:"objectives",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.brings !== undefined){
if(!(validate21(data.brings, {instancePath:instancePath+"/brings",parentData:data,parentDataProperty:"brings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.concerns !== undefined){
let data7 = data.concerns;
if((((!data7 || typeof data7 != "object") && (typeof data7 !== "string")) && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){
const err11 = {instancePath:instancePath+"/concerns",schemaPath:"#/properties/concerns/type",keyword:"type",params:{type: schema40.properties.concerns.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs24 = errors;
let valid7 = true;
const _errs25 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs25 === errors;
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs27 = errors;
if(!(validate27(data7, {instancePath:instancePath+"/concerns",parentData:data,parentDataProperty:"concerns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var _valid1 = _errs27 === errors;
valid7 = _valid1;
if(valid7){
var props0 = {};
props0.concern = true;
props0.response = true;
props0.date = true;
}
}
if(!valid7){
const err13 = {instancePath:instancePath+"/concerns",schemaPath:"#/properties/concerns/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate27(data7[i0], {instancePath:instancePath+"/concerns/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
}
if(data.visibility !== undefined){
let data9 = data.visibility;
if(((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))) && (typeof data9 !== "boolean")){
const err14 = {instancePath:instancePath+"/visibility",schemaPath:"#/$defs/word/type",keyword:"type",params:{type: schema36.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data9 === "private") || (data9 === "public"))){
const err15 = {instancePath:instancePath+"/visibility",schemaPath:"#/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema40.properties.visibility.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"id":true,"name":true,"role":true,"attitude":true,"interests":true,"objectives":true,"brings":true,"concerns":true,"visibility":true},"dynamicProps":false,"dynamicItems":false};

const schema52 = {"$ref":"#/$defs/word","enum":["transactional","coordinated","collaborative","integrated"]};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/$defs/word/type",keyword:"type",params:{type: schema36.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "transactional") || (data === "coordinated")) || (data === "collaborative")) || (data === "integrated"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema52.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema54 = {"$ref":"#/$defs/word","enum":["basic","moderate","high"]};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/$defs/word/type",keyword:"type",params:{type: schema36.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "basic") || (data === "moderate")) || (data === "high"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema54.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema56 = {"$ref":"#/$defs/word","enum":["commodity","standard","complex","bespoke","exploratory"]};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/$defs/word/type",keyword:"type",params:{type: schema36.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "commodity") || (data === "standard")) || (data === "complex")) || (data === "bespoke")) || (data === "exploratory"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema56.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema60 = {"type":"object","required":["type"],"properties":{"id":{"$ref":"#/$defs/text"},"type":{"$ref":"#/$defs/word"},"date":{"$ref":"#/$defs/date"},"status":{"$ref":"#/$defs/word","enum":["planned","done","missed"]},"owner":{"$ref":"#/$defs/text"},"facilitator":{"$ref":"#/$defs/text"},"participants":{"$ref":"#/$defs/texts"},"place":{"$ref":"#/$defs/text"},"note":{"$ref":"#/$defs/text"}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/word/type",keyword:"type",params:{type: schema36.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.date !== undefined){
let data2 = data.date;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
const err3 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/date/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/word/type",keyword:"type",params:{type: schema36.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data3 === "planned") || (data3 === "done")) || (data3 === "missed"))){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema60.properties.status.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.owner !== undefined){
let data4 = data.owner;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
const err7 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.facilitator !== undefined){
let data5 = data.facilitator;
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
const err8 = {instancePath:instancePath+"/facilitator",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.participants !== undefined){
if(!(validate21(data.participants, {instancePath:instancePath+"/participants",parentData:data,parentDataProperty:"participants",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.place !== undefined){
let data7 = data.place;
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){
const err9 = {instancePath:instancePath+"/place",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.note !== undefined){
let data8 = data.note;
if(((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))) && (typeof data8 !== "boolean")){
const err10 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":{"id":true,"type":true,"date":true,"status":true,"owner":true,"facilitator":true,"participants":true,"place":true,"note":true},"dynamicProps":false,"dynamicItems":false};

const schema74 = {"type":"object","required":["party"],"properties":{"party":{"$ref":"#/$defs/text"},"name":{"$ref":"#/$defs/text"},"role":{"$ref":"#/$defs/text"},"date":{"$ref":"#/$defs/date"},"version":{"$ref":"#/$defs/text"},"digest":{"$ref":"#/$defs/text"},"agreed":{"$ref":"#/$defs/word","enum":["yes","no",true,false]}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.party === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "party"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.party !== undefined){
let data0 = data.party;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err1 = {instancePath:instancePath+"/party",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.role !== undefined){
let data2 = data.role;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
const err3 = {instancePath:instancePath+"/role",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.date !== undefined){
let data3 = data.date;
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
const err4 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/date/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.version !== undefined){
let data4 = data.version;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.digest !== undefined){
let data5 = data.digest;
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
const err7 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.agreed !== undefined){
let data6 = data.agreed;
if(((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (typeof data6 !== "boolean")){
const err8 = {instancePath:instancePath+"/agreed",schemaPath:"#/$defs/word/type",keyword:"type",params:{type: schema36.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((data6 === "yes") || (data6 === "no")) || (data6 === true)) || (data6 === false))){
const err9 = {instancePath:instancePath+"/agreed",schemaPath:"#/properties/agreed/enum",keyword:"enum",params:{allowedValues: schema74.properties.agreed.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":{"party":true,"name":true,"role":true,"date":true,"version":true,"digest":true,"agreed":true},"dynamicProps":false,"dynamicItems":false};

const schema84 = {"type":"object","properties":{"digest":{"$ref":"#/$defs/text"},"choices":{"$ref":"#/$defs/text"},"themes":{"type":"object"}}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.digest !== undefined){
let data0 = data.digest;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err0 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.choices !== undefined){
let data1 = data.choices;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
const err1 = {instancePath:instancePath+"/choices",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.themes !== undefined){
let data2 = data.themes;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err2 = {instancePath:instancePath+"/themes",schemaPath:"#/properties/themes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":{"digest":true,"choices":true,"themes":true},"dynamicProps":false,"dynamicItems":false};

const schema88 = {"type":"object","properties":{"title":{"$ref":"#/$defs/text"},"raised":{"$ref":"#/$defs/date"},"decided":{"$ref":"#/$defs/date"},"options":{"$ref":"#/$defs/texts"},"applies":{"$ref":"#/$defs/texts"},"by":{"$ref":"#/$defs/text"}}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title !== undefined){
let data0 = data.title;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err0 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.raised !== undefined){
let data1 = data.raised;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
const err1 = {instancePath:instancePath+"/raised",schemaPath:"#/$defs/date/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/raised",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.decided !== undefined){
let data2 = data.decided;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
const err3 = {instancePath:instancePath+"/decided",schemaPath:"#/$defs/date/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/decided",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.options !== undefined){
if(!(validate21(data.options, {instancePath:instancePath+"/options",parentData:data,parentDataProperty:"options",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.applies !== undefined){
if(!(validate21(data.applies, {instancePath:instancePath+"/applies",parentData:data,parentDataProperty:"applies",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
let data5 = data.by;
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
const err5 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":{"title":true,"raised":true,"decided":true,"options":true,"applies":true,"by":true},"dynamicProps":false,"dynamicItems":false};

const pattern4 = new RegExp("^[Nn]one$", "u");
const pattern5 = new RegExp("^([Nn]one|P[0-9][0-9YMWD]*|[0-9]{4}-[0-9]{2}-[0-9]{2})$", "u");
const formats4 = /^P(?=\d)(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,5}D)?$/;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err0 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.charter !== undefined){
let data1 = data.charter;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/charter",schemaPath:"#/properties/charter/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data1 === 1)){
const err2 = {instancePath:instancePath+"/charter",schemaPath:"#/properties/charter/enum",keyword:"enum",params:{allowedValues: schema31.properties.charter.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.catalog !== undefined){
let data3 = data.catalog;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
const err4 = {instancePath:instancePath+"/catalog",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.language !== undefined){
let data4 = data.language;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
const err5 = {instancePath:instancePath+"/language",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/word/type",keyword:"type",params:{type: schema36.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((((data5 === "draft") || (data5 === "in-review")) || (data5 === "agreed")) || (data5 === "active")) || (data5 === "restructuring")) || (data5 === "ended"))){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.status.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.version !== undefined){
let data6 = data.version;
if(((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (typeof data6 !== "boolean")){
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.objectives !== undefined){
if(!(validate21(data.objectives, {instancePath:instancePath+"/objectives",parentData:data,parentDataProperty:"objectives",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.parties !== undefined){
let data8 = data.parties;
if((((!data8 || typeof data8 != "object") && (typeof data8 !== "string")) && (!((typeof data8 == "number") && (isFinite(data8))))) && (typeof data8 !== "boolean")){
const err9 = {instancePath:instancePath+"/parties",schemaPath:"#/properties/parties/type",keyword:"type",params:{type: schema31.properties.parties.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs24 = errors;
let valid7 = true;
const _errs25 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs25 === errors;
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs27 = errors;
if(!(validate23(data8, {instancePath:instancePath+"/parties",parentData:data,parentDataProperty:"parties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var _valid0 = _errs27 === errors;
valid7 = _valid0;
if(valid7){
var props0 = {};
props0.id = true;
props0.name = true;
props0.role = true;
props0.attitude = true;
props0.interests = true;
props0.objectives = true;
props0.brings = true;
props0.concerns = true;
props0.visibility = true;
}
}
if(!valid7){
const err11 = {instancePath:instancePath+"/parties",schemaPath:"#/properties/parties/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data8[i0], {instancePath:instancePath+"/parties/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
}
if(data.collaboration !== undefined){
let data10 = data.collaboration;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.relationship !== undefined){
let data11 = data10.relationship;
if(((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))) && (typeof data11 !== "boolean")){
const err12 = {instancePath:instancePath+"/collaboration/relationship",schemaPath:"#/$defs/word/type",keyword:"type",params:{type: schema36.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data10.kind !== undefined){
let data12 = data10.kind;
if(((typeof data12 !== "string") && (!((typeof data12 == "number") && (isFinite(data12))))) && (typeof data12 !== "boolean")){
const err13 = {instancePath:instancePath+"/collaboration/kind",schemaPath:"#/$defs/word/type",keyword:"type",params:{type: schema36.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data10.depth !== undefined){
let data13 = data10.depth;
if((((typeof data13 !== "string") && (!((typeof data13 == "number") && (isFinite(data13))))) && (typeof data13 !== "boolean")) && (!(data13 && typeof data13 == "object" && !Array.isArray(data13)))){
const err14 = {instancePath:instancePath+"/collaboration/depth",schemaPath:"#/properties/collaboration/properties/depth/type",keyword:"type",params:{type: schema31.properties.collaboration.properties.depth.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs39 = errors;
let valid13 = true;
const _errs40 = errors;
if(((typeof data13 !== "string") && (!((typeof data13 == "number") && (isFinite(data13))))) && (typeof data13 !== "boolean")){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs40 === errors;
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs42 = errors;
if(!(validate32(data13, {instancePath:instancePath+"/collaboration/depth",parentData:data10,parentDataProperty:"depth",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var _valid1 = _errs42 === errors;
valid13 = _valid1;
}
if(!valid13){
const err16 = {instancePath:instancePath+"/collaboration/depth",schemaPath:"#/properties/collaboration/properties/depth/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.current !== undefined){
if(!(validate32(data13.current, {instancePath:instancePath+"/collaboration/depth/current",parentData:data13,parentDataProperty:"current",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data13.target !== undefined){
if(!(validate32(data13.target, {instancePath:instancePath+"/collaboration/depth/target",parentData:data13,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
}
if(data10.trust !== undefined){
let data16 = data10.trust;
if((((typeof data16 !== "string") && (!((typeof data16 == "number") && (isFinite(data16))))) && (typeof data16 !== "boolean")) && (!(data16 && typeof data16 == "object" && !Array.isArray(data16)))){
const err17 = {instancePath:instancePath+"/collaboration/trust",schemaPath:"#/properties/collaboration/properties/trust/type",keyword:"type",params:{type: schema31.properties.collaboration.properties.trust.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const _errs47 = errors;
let valid15 = true;
const _errs48 = errors;
if(((typeof data16 !== "string") && (!((typeof data16 == "number") && (isFinite(data16))))) && (typeof data16 !== "boolean")){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid2 = _errs48 === errors;
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs50 = errors;
if(!(validate36(data16, {instancePath:instancePath+"/collaboration/trust",parentData:data10,parentDataProperty:"trust",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var _valid2 = _errs50 === errors;
valid15 = _valid2;
}
if(!valid15){
const err19 = {instancePath:instancePath+"/collaboration/trust",schemaPath:"#/properties/collaboration/properties/trust/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.required !== undefined){
if(!(validate36(data16.required, {instancePath:instancePath+"/collaboration/trust/required",parentData:data16,parentDataProperty:"required",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data16.current !== undefined){
if(!(validate36(data16.current, {instancePath:instancePath+"/collaboration/trust/current",parentData:data16,parentDataProperty:"current",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
}
if(data10.delivery !== undefined){
let data19 = data10.delivery;
if((((typeof data19 !== "string") && (!((typeof data19 == "number") && (isFinite(data19))))) && (typeof data19 !== "boolean")) && (!(data19 && typeof data19 == "object" && !Array.isArray(data19)))){
const err20 = {instancePath:instancePath+"/collaboration/delivery",schemaPath:"#/properties/collaboration/properties/delivery/type",keyword:"type",params:{type: schema31.properties.collaboration.properties.delivery.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const _errs55 = errors;
let valid17 = true;
const _errs56 = errors;
if(((typeof data19 !== "string") && (!((typeof data19 == "number") && (isFinite(data19))))) && (typeof data19 !== "boolean")){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid3 = _errs56 === errors;
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs58 = errors;
if(!(validate40(data19, {instancePath:instancePath+"/collaboration/delivery",parentData:data10,parentDataProperty:"delivery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var _valid3 = _errs58 === errors;
valid17 = _valid3;
}
if(!valid17){
const err22 = {instancePath:instancePath+"/collaboration/delivery",schemaPath:"#/properties/collaboration/properties/delivery/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.nature !== undefined){
if(!(validate40(data19.nature, {instancePath:instancePath+"/collaboration/delivery/nature",parentData:data19,parentDataProperty:"nature",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
}
if(data10.risk !== undefined){
let data21 = data10.risk;
if(((typeof data21 !== "string") && (!((typeof data21 == "number") && (isFinite(data21))))) && (typeof data21 !== "boolean")){
const err23 = {instancePath:instancePath+"/collaboration/risk",schemaPath:"#/$defs/word/type",keyword:"type",params:{type: schema36.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((data21 === "low") || (data21 === "medium")) || (data21 === "high"))){
const err24 = {instancePath:instancePath+"/collaboration/risk",schemaPath:"#/properties/collaboration/properties/risk/enum",keyword:"enum",params:{allowedValues: schema31.properties.collaboration.properties.risk.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data10.power !== undefined){
if(!(validate21(data10.power, {instancePath:instancePath+"/collaboration/power",parentData:data10,parentDataProperty:"power",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/collaboration",schemaPath:"#/properties/collaboration/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.journey !== undefined){
let data23 = data.journey;
if((!data23 || typeof data23 != "object") && (typeof data23 !== "string")){
const err26 = {instancePath:instancePath+"/journey",schemaPath:"#/$defs/none-or-items/type",keyword:"type",params:{type: schema59.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data23 === "string"){
if(!pattern4.test(data23)){
const err27 = {instancePath:instancePath+"/journey",schemaPath:"#/$defs/none-or-items/pattern",keyword:"pattern",params:{pattern: "^[Nn]one$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
const _errs67 = errors;
let valid21 = true;
const _errs68 = errors;
if(!(data23 && typeof data23 == "object" && !Array.isArray(data23))){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid4 = _errs68 === errors;
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs70 = errors;
if(!(validate44(data23, {instancePath:instancePath+"/journey",parentData:data,parentDataProperty:"journey",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
var _valid4 = _errs70 === errors;
valid21 = _valid4;
if(valid21){
var props1 = {};
props1.id = true;
props1.type = true;
props1.date = true;
props1.status = true;
props1.owner = true;
props1.facilitator = true;
props1.participants = true;
props1.place = true;
props1.note = true;
}
}
if(!valid21){
const err29 = {instancePath:instancePath+"/journey",schemaPath:"#/properties/journey/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
if(!(validate44(data23[i1], {instancePath:instancePath+"/journey/" + i1,parentData:data23,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
}
if(data.review !== undefined){
let data25 = data.review;
if((!data25 || typeof data25 != "object") && (typeof data25 !== "string")){
const err30 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type: schema31.properties.review.type}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const _errs74 = errors;
let valid24 = true;
const _errs75 = errors;
if(typeof data25 !== "string"){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid5 = _errs75 === errors;
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs77 = errors;
if(typeof data25 === "string"){
if(!pattern5.test(data25)){
const err32 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/then/pattern",keyword:"pattern",params:{pattern: "^([Nn]one|P[0-9][0-9YMWD]*|[0-9]{4}-[0-9]{2}-[0-9]{2})$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var _valid5 = _errs77 === errors;
valid24 = _valid5;
}
if(!valid24){
const err33 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(Array.isArray(data25)){
if(data25.length > 0){
const err34 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/maxItems",keyword:"maxItems",params:{limit: 0}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.every !== undefined){
let data26 = data25.every;
if(typeof data26 === "string"){
if(!(formats4.test(data26))){
const err35 = {instancePath:instancePath+"/review/every",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/review/every",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data25.next !== undefined){
let data27 = data25.next;
if(typeof data27 === "string"){
if(!(formats0.test(data27))){
const err37 = {instancePath:instancePath+"/review/next",schemaPath:"#/$defs/date/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/review/next",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
if(data.governance !== undefined){
let data28 = data.governance;
if((!data28 || typeof data28 != "object") && (typeof data28 !== "string")){
const err39 = {instancePath:instancePath+"/governance",schemaPath:"#/properties/governance/type",keyword:"type",params:{type: schema31.properties.governance.type}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(Array.isArray(data28)){
if(data28.length > 0){
const err40 = {instancePath:instancePath+"/governance",schemaPath:"#/properties/governance/maxItems",keyword:"maxItems",params:{limit: 0}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28["core-group"] !== undefined){
if(!(validate21(data28["core-group"], {instancePath:instancePath+"/governance/core-group",parentData:data28,parentDataProperty:"core-group",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data28.escalation !== undefined){
if(!(validate21(data28.escalation, {instancePath:instancePath+"/governance/escalation",parentData:data28,parentDataProperty:"escalation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
}
if(data.exit !== undefined){
let data31 = data.exit;
if((!data31 || typeof data31 != "object") && (typeof data31 !== "string")){
const err41 = {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/type",keyword:"type",params:{type: schema31.properties.exit.type}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(Array.isArray(data31)){
if(data31.length > 0){
const err42 = {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/maxItems",keyword:"maxItems",params:{limit: 0}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.notice !== undefined){
let data32 = data31.notice;
if(typeof data32 === "string"){
if(!(formats4.test(data32))){
const err43 = {instancePath:instancePath+"/exit/notice",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/exit/notice",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
}
if(data.agreement !== undefined){
let data33 = data.agreement;
if((!data33 || typeof data33 != "object") && (typeof data33 !== "string")){
const err45 = {instancePath:instancePath+"/agreement",schemaPath:"#/$defs/none-or-keys/type",keyword:"type",params:{type: schema72.type}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(typeof data33 === "string"){
if(!pattern4.test(data33)){
const err46 = {instancePath:instancePath+"/agreement",schemaPath:"#/$defs/none-or-keys/pattern",keyword:"pattern",params:{pattern: "^[Nn]one$"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(Array.isArray(data33)){
if(data33.length > 0){
const err47 = {instancePath:instancePath+"/agreement",schemaPath:"#/$defs/none-or-keys/maxItems",keyword:"maxItems",params:{limit: 0}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.required !== undefined){
if(!(validate21(data33.required, {instancePath:instancePath+"/agreement/required",parentData:data33,parentDataProperty:"required",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data33.signoffs !== undefined){
let data35 = data33.signoffs;
if((!data35 || typeof data35 != "object") && (typeof data35 !== "string")){
const err48 = {instancePath:instancePath+"/agreement/signoffs",schemaPath:"#/$defs/none-or-items/type",keyword:"type",params:{type: schema59.type}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(typeof data35 === "string"){
if(!pattern4.test(data35)){
const err49 = {instancePath:instancePath+"/agreement/signoffs",schemaPath:"#/$defs/none-or-items/pattern",keyword:"pattern",params:{pattern: "^[Nn]one$"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
const _errs100 = errors;
let valid34 = true;
const _errs101 = errors;
if(!(data35 && typeof data35 == "object" && !Array.isArray(data35))){
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid6 = _errs101 === errors;
errors = _errs100;
if(vErrors !== null){
if(_errs100){
vErrors.length = _errs100;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs103 = errors;
if(!(validate51(data35, {instancePath:instancePath+"/agreement/signoffs",parentData:data33,parentDataProperty:"signoffs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var _valid6 = _errs103 === errors;
valid34 = _valid6;
if(valid34){
var props2 = {};
props2.party = true;
props2.name = true;
props2.role = true;
props2.date = true;
props2.version = true;
props2.digest = true;
props2.agreed = true;
}
}
if(!valid34){
const err51 = {instancePath:instancePath+"/agreement/signoffs",schemaPath:"#/properties/agreement/properties/signoffs/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(Array.isArray(data35)){
const len2 = data35.length;
for(let i2=0; i2<len2; i2++){
if(!(validate51(data35[i2], {instancePath:instancePath+"/agreement/signoffs/" + i2,parentData:data35,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
}
if(data33.record !== undefined){
let data37 = data33.record;
if(((typeof data37 !== "string") && (!((typeof data37 == "number") && (isFinite(data37))))) && (typeof data37 !== "boolean")){
const err52 = {instancePath:instancePath+"/agreement/record",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data33.texts !== undefined){
let data38 = data33.texts;
if((!data38 || typeof data38 != "object") && (typeof data38 !== "string")){
const err53 = {instancePath:instancePath+"/agreement/texts",schemaPath:"#/$defs/none-or-items/type",keyword:"type",params:{type: schema59.type}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(typeof data38 === "string"){
if(!pattern4.test(data38)){
const err54 = {instancePath:instancePath+"/agreement/texts",schemaPath:"#/$defs/none-or-items/pattern",keyword:"pattern",params:{pattern: "^[Nn]one$"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
const _errs111 = errors;
let valid39 = true;
const _errs112 = errors;
if(!(data38 && typeof data38 == "object" && !Array.isArray(data38))){
const err55 = {};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid7 = _errs112 === errors;
errors = _errs111;
if(vErrors !== null){
if(_errs111){
vErrors.length = _errs111;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs114 = errors;
if(!(validate54(data38, {instancePath:instancePath+"/agreement/texts",parentData:data33,parentDataProperty:"texts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid7 = _errs114 === errors;
valid39 = _valid7;
if(valid39){
var props3 = {};
props3.digest = true;
props3.choices = true;
props3.themes = true;
}
}
if(!valid39){
const err56 = {instancePath:instancePath+"/agreement/texts",schemaPath:"#/properties/agreement/properties/texts/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(Array.isArray(data38)){
const len3 = data38.length;
for(let i3=0; i3<len3; i3++){
if(!(validate54(data38[i3], {instancePath:instancePath+"/agreement/texts/" + i3,parentData:data38,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
}
}
}
if(data.stakeholders !== undefined){
if(!(validate21(data.stakeholders, {instancePath:instancePath+"/stakeholders",parentData:data,parentDataProperty:"stakeholders",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.decisions !== undefined){
let data41 = data.decisions;
if((!data41 || typeof data41 != "object") && (typeof data41 !== "string")){
const err57 = {instancePath:instancePath+"/decisions",schemaPath:"#/$defs/none-or-items/type",keyword:"type",params:{type: schema59.type}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(typeof data41 === "string"){
if(!pattern4.test(data41)){
const err58 = {instancePath:instancePath+"/decisions",schemaPath:"#/$defs/none-or-items/pattern",keyword:"pattern",params:{pattern: "^[Nn]one$"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
const _errs120 = errors;
let valid43 = true;
const _errs121 = errors;
if(!(data41 && typeof data41 == "object" && !Array.isArray(data41))){
const err59 = {};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid8 = _errs121 === errors;
errors = _errs120;
if(vErrors !== null){
if(_errs120){
vErrors.length = _errs120;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs123 = errors;
if(!(validate58(data41, {instancePath:instancePath+"/decisions",parentData:data,parentDataProperty:"decisions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var _valid8 = _errs123 === errors;
valid43 = _valid8;
if(valid43){
var props4 = {};
props4.title = true;
props4.raised = true;
props4.decided = true;
props4.options = true;
props4.applies = true;
props4.by = true;
}
}
if(!valid43){
const err60 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(Array.isArray(data41)){
const len4 = data41.length;
for(let i4=0; i4<len4; i4++){
if(!(validate58(data41[i4], {instancePath:instancePath+"/decisions/" + i4,parentData:data41,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err61 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"type":true,"charter":true,"title":true,"catalog":true,"language":true,"status":true,"version":true,"objectives":true,"parties":true,"collaboration":true,"journey":true,"review":true,"governance":true,"exit":true,"agreement":true,"stakeholders":true,"decisions":true},"dynamicProps":false,"dynamicItems":false};

/** What does not fit, in the words of ajv; nothing when all does. */
export function misfitsIn(data: unknown): readonly Misfit[] {
  return validate20(data) ? [] : (validate20.errors ?? []);
}

/** The keys that the schema needs in one place or another. */
export const requiredKeys: ReadonlySet<string> = new Set(["id", "name", "type", "party"]);

export interface Misfit {
  /** A JSON pointer to the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
