<?php
/**
 * Shortcodes: `[leave_x_letter]`, and one for each other tag.
 *
 * @package LeaveXLetter
 */

namespace LeaveXLetter;

/** They take the attributes of the tags, by the same names. */
final class Shortcodes {

	/** Hooks into WordPress. */
	public static function register(): void {
		add_action(
			'init',
			static function (): void {
				foreach ( array_keys( Element::all() ) as $tag ) {
					add_shortcode( str_replace( '-', '_', $tag ), array( self::class, 'html' ) );
				}
			}
		);
	}

	/**
	 * Makes the tag of a shortcode.
	 *
	 * @param array|string $given  Its attributes; one without a value has its name as the value, under a number.
	 * @param string       $inside What stands between the shortcode and its end.
	 * @param string       $name   The shortcode.
	 */
	public static function html( array|string $given, ?string $inside, string $name ): string {
		$values = array();
		foreach ( (array) $given as $key => $value ) {
			if ( is_int( $key ) ) {
				$values[ $value ] = true;
			} else {
				$values[ $key ] = $value;
			}
		}
		return Element::html( str_replace( '_', '-', $name ), $values, do_shortcode( (string) $inside ) );
	}
}
