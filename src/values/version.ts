/** Version of the library, recorded on every quote. A test keeps it equal to `package.json`. */
export const version = '0.1.0';
