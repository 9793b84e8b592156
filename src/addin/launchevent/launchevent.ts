import { assess, ruleSetVersion } from '../../assess.js';
import { createDraftReader } from '../draft.js';
import { handlePrepare, handleSend, type HandlerPort, type LaunchEvent } from './check-on-send.js';

/*
 * The names below are the ones manifest.xml gives. They are associated at the top level and without a condition: an
 * event whose function Outlook does not find stops the mail in every SendMode but PromptUser.
 */
Office.actions.associate('onMessageSend', (event: LaunchEvent) => {
  handleSend(event, connect);
});
Office.actions.associate('onNewMessageCompose', prepare);
Office.actions.associate('onMessageRecipientsChanged', prepare);
Office.actions.associate('onMessageAttachmentsChanged', prepare);

// In a browser runtime office.js hands events over only to a page that has called it; classic Outlook ignores it.
void Office.onReady();

function prepare(event: LaunchEvent): void {
  handlePrepare(event, connect);
}

/** Looks Outlook up anew for each event: the runtime may outlive the draft it was started for. */
function connect(): HandlerPort {
  const { mailbox, requirements, roamingSettings } = Office.context;
  return {
    ...createDraftReader(mailbox),
    assess,
    ruleSetVersion,
    roamingGet: (key) => roamingSettings.get(key) as unknown,
    hasMailboxSet(minor) {
      try {
        return requirements.isSetSupported('Mailbox', `1.${minor}`);
      } catch {
        // An Outlook that does not say gets the plain warning, which every version shows.
        return false;
      }
    },
  };
}
