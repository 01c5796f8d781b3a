/** "© 2024 The Example", "Copyright 2019–2024 …": a standing line, not a sentence that speaks of copyright. */
export const isCopyright = (text: string): boolean => /^(?:copyright\s*)?(?:©|\(c\)|copyright)\s*(?:copyright\s*)?(?:(?:19|20)\d\d|[\p{Lu}])/iu.test(text) && /(?:19|20)\d\d/.test(text);
