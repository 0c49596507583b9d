declare module "npm:write-excel-file/universal" {
  export {default} from "write-excel-file/universal";
}
