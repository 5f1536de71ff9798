import * as z from "zod";

const payloadSchema = z.object({ data: z.object({ components: z.array(z.unknown()) }) });

/** A label with a text input or a menu in it. */
const labelSchema = z.object({
  component: z.object({
    custom_id: z.string(),
    value: z.string().optional(),
    values: z.array(z.string()).optional(),
  }),
});

/**
 * What was entered in a modal, from the payload as it came: discordeno 21 knows no labels. What is of
 * another form is left out.
 *
 * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-modal-submit-data-structure
 */
export function readEntries(payload: unknown): ReadonlyMap<string, readonly string[]> {
  const read = payloadSchema.safeParse(payload);
  const components = read.success ? read.data.data.components : [];
  return new Map(components.flatMap((component) => {
    const label = labelSchema.safeParse(component);
    if (!label.success) return [];
    const { custom_id, value, values } = label.data.component;
    return [[custom_id, values ?? (value === undefined ? [] : [value])] as const];
  }));
}
