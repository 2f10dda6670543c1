/** Where the emulator listens when nothing else is said, and its key: no secret, and worth nothing elsewhere. */
export const localEmulator = { baseUrl: "http://127.0.0.1:4010", apiKey: "cliprise-emulator-key" } as const;
