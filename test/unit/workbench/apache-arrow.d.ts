// The package's own exports hide its types from TypeScript's resolution of bundlers.
declare module "apache-arrow" {
  export * from "npm:apache-arrow";
}
