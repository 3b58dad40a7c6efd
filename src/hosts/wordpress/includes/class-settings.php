<?php
/**
 * What the site has set.
 *
 * @package LeaveXLetter
 */

namespace LeaveXLetter;

/** One option holds it all. */
final class Settings {

	public const OPTION = 'leave_x_letter';

	/** What the letter of the bundled campaign calls for. */
	private const CALL = 'leave-x-eu';

	/** A list of its own has these under shorter names. */
	private const SHORT = array(
		'leave-x-endorsements' => 'endorsements',
		'leave-x-departures'   => 'departures',
	);

	/** The headings of the page of settings, and the attributes below each. */
	public static function sections(): array {
		return array(
			array( __( 'Language', 'leave-x-letter' ), array( 'lang', 'language-menu', 'locales-src', 'languages', 'campaign-src' ) ),
			array( __( 'Parts of the letter', 'leave-x-letter' ), array( 'act', 'no-petition', 'no-endorsements', 'departures', 'heading-level', 'country' ) ),
			array( __( 'Petition', 'leave-x-letter' ), array( 'petition-url', 'petition' ) ),
			array( __( 'Your own lists', 'leave-x-letter' ), array( 'endorsements-src', 'endorsements-mode', 'departures-src', 'departures-mode', 'follow-src', 'representatives-src', 'highlight' ) ),
			array( __( 'The form for endorsements', 'leave-x-letter' ), array( 'receive', 'call', 'who', 'mailto', 'contribute-url', 'publisher', 'publication-url', 'contact', 'withdraw', 'privacy-url' ) ),
		);
	}

	/**
	 * The shape of a setting: that of the attribute of its name, or one of ours.
	 *
	 * @param string $name The setting.
	 */
	public static function shape( string $name ): array {
		$ours = array(
			'receive' => array(
				'type'        => 'boolean',
				'description' => __( 'Receive endorsements on this site. Each is confirmed by e-mail, waits for your approval, and is then shown in the list.', 'leave-x-letter' ),
			),
			'call'    => array(
				'type'        => 'string',
				/* translators: %s: the id of a call */
				'description' => sprintf( __( 'The id of the call that is endorsed here. Leave it empty for that of the bundled letter, %s.', 'leave-x-letter' ), self::CALL ),
			),
		);
		return $ours[ $name ] ?? array_merge( ...array_values( Element::all() ) )[ $name ] ?? array( 'type' => 'string' );
	}

	/**
	 * One setting; absent where it was left empty.
	 *
	 * @param string $name The setting.
	 */
	public static function get( string $name ): string|bool|null {
		$value = get_option( self::OPTION, array() )[ $name ] ?? '';
		return '' === $value ? null : $value;
	}

	/** Whether endorsements are received here. */
	public static function receives(): bool {
		return (bool) self::get( 'receive' );
	}

	/** The call that is endorsed here. */
	public static function call(): string {
		return self::get( 'call' ) ?? self::CALL;
	}

	/** Who publishes the list. */
	public static function publisher(): string {
		return self::get( 'publisher' ) ?? wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES );
	}

	/**
	 * Whether people can add their names: the form starts for them only where all of this is set.
	 *
	 * @param string $kind `person`, or what kind of organisation it is.
	 */
	public static function may_endorse( string $kind ): bool {
		$who = self::get( 'who' ) ?? 'organisations';
		return 'both' === $who || ( 'person' === $kind ) === ( 'people' === $who );
	}

	/**
	 * What the settings say of an attribute.
	 *
	 * @param string $tag  The tag.
	 * @param string $name The attribute.
	 */
	public static function attribute( string $tag, string $name ): string|bool|null {
		if ( isset( self::SHORT[ $tag ] ) && in_array( $name, array( 'src', 'mode' ), true ) ) {
			$name = self::SHORT[ $tag ] . "-{$name}";
		}
		return self::get( $name ) ?? match ( self::receives() ? $name : '' ) {
			'action' => rest_url( Receiver::ROUTE ),
			'endorsements-src' => Published::has_any() ? rest_url( Receiver::ROUTE ) : null,
			'publisher' => self::publisher(),
			'privacy-url' => get_privacy_policy_url(),
			'withdraw' => self::get( 'contact' ),
			default => null,
		};
	}
}
