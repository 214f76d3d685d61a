// In workerd: a compiled module.
declare const module: object;
export default module;
