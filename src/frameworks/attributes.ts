/** What a template may write on each tag, taken from the classes and the events, so that no type is written down twice. */
import type { LitElement } from 'lit';
import type {
  LeaveXAlternatives,
  LeaveXDepartures,
  LeaveXEndorse,
  LeaveXEndorsements,
  LeaveXLetter,
  LeaveXPetition,
  LeaveXShare,
  LeaveXWrite,
} from '../elements.js';

type Ours =
  | LeaveXAlternatives
  | LeaveXDepartures
  | LeaveXEndorse
  | LeaveXEndorsements
  | LeaveXLetter
  | LeaveXPetition
  | LeaveXShare
  | LeaveXWrite;

/** The elements of this package by their tags. */
export type Elements = {
  [
    Tag in keyof HTMLElementTagNameMap as HTMLElementTagNameMap[Tag] extends Ours ? Tag : never
  ]: HTMLElementTagNameMap[Tag];
};

/** The names of its events. */
export type EventName = Extract<keyof HTMLElementEventMap, `leave-x-${string}`>;

/** The properties that a class adds to those of every element, as it declares them. */
type Own<Element> = Omit<Element, keyof LitElement>;

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** What an attribute takes, by the type of its property; `Switch` is what a boolean one takes. */
export type Written<Value, Switch> = Value extends boolean ? Switch : Value extends number ? Value | `${Value}` : Value;

/** The properties of an element, each of which may be left out. */
export type Properties<Element> = { [Name in keyof Own<Element>]?: Own<Element>[Name] | undefined };

/**
 * The attributes of an element that are not spelled like their property, such as `heading-level`.
 * Where a framework writes `false` down as a text, that would switch a boolean one on: `Switch` must be without it there.
 */
export type Attributes<Element, Switch extends boolean | ''> = {
  [Name in keyof Own<Element> & string as Name extends Kebab<Name> ? never : Kebab<Name>]?:
    Written<Own<Element>[Name], Switch> | undefined;
};

/** A listener for each event. */
export type Listeners = {
  [Name in EventName as `on${Name}`]?: ((event: HTMLElementEventMap[Name]) => void) | undefined;
};
