/** What the try-it page begins with: a lost block quotation, speech with its speakers, words that are quoted again. */
export const SAMPLE = `The boats are late again and the navigation office will not say why. The engineer’s report says:

The east gate of the lock has sunk by nine centimetres since the spring survey. No vessel of more than thirty tonnes should be taken through it until the footings have been examined.

I asked the office about the “footings.” “Nobody has told us about any,” said the lock-keeper, Gwen Tarrant.
`;
