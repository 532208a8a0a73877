import {
  Group,
  described
} from "./chunk-JF7MWZJ5.js";
import {
  P,
  a
} from "./chunk-M5BB4KUM.js";

// src/app/components/Select.tsx
function Select(props) {
  const id = P();
  return /* @__PURE__ */ a(Group, { ...props, id, children: /* @__PURE__ */ a(
    "select",
    {
      id,
      class: props.error ? "usa-select usa-input--error" : "usa-select",
      value: props.value,
      required: props.required,
      ...described(id, props),
      onChange: (event) => props.onChange(event.currentTarget.value),
      children: [
        props.none !== void 0 && /* @__PURE__ */ a("option", { value: "", children: props.none }),
        props.options.map((option) => /* @__PURE__ */ a("option", { value: option.value, children: option.label }, option.value))
      ]
    }
  ) });
}

export {
  Select
};
