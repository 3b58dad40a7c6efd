<?php
/**
 * Which addresses are taken.
 *
 * @package LeaveXLetter
 */

namespace LeaveXLetter;

/** On this site, or with https: as the elements have it. */
final class Address {

	/**
	 * Whether an address is on this site: its scheme, host and port are the same, or it has none.
	 *
	 * @param mixed $address The address.
	 */
	public static function is_on_site( mixed $address ): bool {
		if ( ! is_string( $address ) || self::is_tricky( $address ) ) {
			return false;
		}
		// A language that would be the most dangerous part of an address: where it does no harm, none does.
		$address = str_replace( '{lang}', 'https', $address );
		if ( ! preg_match( '~^[a-z][a-z0-9+.-]*:|^//~i', $address ) ) {
			return true;
		}
		$origin = static fn( string $one ) => array_intersect_key( (array) wp_parse_url( $one ), array_flip( array( 'scheme', 'host', 'port', 'user', 'pass' ) ) );
		return $origin( $address ) == $origin( home_url() ); // phpcs:ignore Universal.Operators.StrictComparisons.LooseEqual -- The order of the parts does not matter.
	}

	/**
	 * Whether an address can be taken from somebody who may set it.
	 *
	 * @param mixed $address The address.
	 */
	public static function is_safe( mixed $address ): bool {
		return self::is_on_site( $address ) || self::is_https( $address );
	}

	/**
	 * Whether it is a complete and plain address with https.
	 *
	 * @param mixed $address The address.
	 */
	public static function is_https( mixed $address ): bool {
		if ( ! is_string( $address ) || self::is_tricky( $address ) ) {
			return false;
		}
		$parts = wp_parse_url( $address );
		return strlen( $address ) <= 2000 && 'https' === strtolower( $parts['scheme'] ?? '' ) && ! empty( $parts['host'] ) && ! isset( $parts['user'] ) && ! isset( $parts['pass'] );
	}

	/**
	 * What browsers read in another way than PHP.
	 *
	 * @param string $address The address.
	 */
	private static function is_tricky( string $address ): bool {
		return 1 === preg_match( '/[\s\\\\\p{C}]/u', $address ) || '' === $address || ! seems_utf8( $address );
	}
}
