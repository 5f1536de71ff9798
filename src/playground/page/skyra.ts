// One by one: all of them together are four times as large.
import "@skyra/discord-components-core/discord-messages.js";
import "@skyra/discord-components-core/discord-message.js";
import "@skyra/discord-components-core/discord-command.js";
import "@skyra/discord-components-core/discord-attachments.js";
import "@skyra/discord-components-core/discord-action-row.js";
import "@skyra/discord-components-core/discord-embed.js";
import "@skyra/discord-components-core/discord-embed-description.js";
import "@skyra/discord-components-core/discord-embed-fields.js";
import "@skyra/discord-components-core/discord-embed-field.js";
import "@skyra/discord-components-core/discord-embed-footer.js";
import "@skyra/discord-components-core/discord-mention.js";
