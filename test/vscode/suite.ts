// In this order: the first one needs a workspace that has no charter yet.
import "./ordinary.test.ts";
import "./manifest.test.ts";
import "./new-charter.test.ts";
import "./record-agreement.test.ts";
import "./switch-catalog.test.ts";
import "./server.test.ts";
