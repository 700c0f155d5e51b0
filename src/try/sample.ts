/** What the try-it page begins with: a lost block quotation, speech with its speakers, words that are quoted again. */
export const SAMPLE = `The boats are late again and the company will not say why. The inspector’s report says:

The north wall has moved eleven centimetres since the spring survey. No vessel of more than forty tonnes should be moored against it until the footings have been examined.

I asked the company about the “footings.” “Nobody has told us about any,” said the harbourmaster, Ines Calder.
`;
