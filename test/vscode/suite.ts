// In this order: the first one needs a workspace that has no charter yet, and the last one brings very many.
import "./ordinary.test.ts";
import "./manifest.test.ts";
import "./new-charter.test.ts";
import "./record-agreement.test.ts";
import "./set-up-folder.test.ts";
import "./switch-catalog.test.ts";
import "./server.test.ts";
import "./catalog.test.ts";
import "./parity.test.ts";
