// One by one: all of them together are four times as large.
import "@skyra/discord-components-core/discord-messages.js";
import { DiscordMessage } from "@skyra/discord-components-core/discord-message.js";
import { DiscordCommand } from "@skyra/discord-components-core/discord-command.js";
import "@skyra/discord-components-core/discord-attachments.js";
import "@skyra/discord-components-core/discord-action-row.js";
import { DiscordEmbed } from "@skyra/discord-components-core/discord-embed.js";
import "@skyra/discord-components-core/discord-embed-description.js";
import "@skyra/discord-components-core/discord-embed-fields.js";
import "@skyra/discord-components-core/discord-embed-field.js";
import "@skyra/discord-components-core/discord-embed-footer.js";
import "@skyra/discord-components-core/discord-mention.js";
import { css } from "lit";

// Their own colours are too faint to be read by everybody (WCAG 2.2, 1.4.3).
DiscordMessage.elementStyles.push(css`
  .discord-message-timestamp,
  .discord-message-edited {
    color: #b9bbbe;
  }
`);
DiscordCommand.elementStyles.push(css`
  :host .discord-slash-command-name {
    color: #c9e7ff !important;
  }
`);

// The footer reaches below a thumbnail, whose column would take room from the text where there is none.
DiscordEmbed.elementStyles.push(css`
  :host .discord-embed-wrapper .discord-embed-grid {
    grid-template-columns: auto 0;
  }
`);
