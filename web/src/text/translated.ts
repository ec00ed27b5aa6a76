/** The same keys in another language; one that tells one from many may add the plural form of a key (i18next: key_one). */
export type Translated<T> = {
  readonly [Key in keyof T]: T[Key] extends string ? string : Translated<T[Key]>;
} & {
  readonly [
    Key in keyof T & `${string}_other` as Key extends `${infer Base}_other` ? `${Base}_one` : never
  ]?: string;
};
