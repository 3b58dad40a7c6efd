<?php
/**
 * The mails to who endorses.
 *
 * @package LeaveXLetter
 */

namespace LeaveXLetter;

/** Each has the link by which everything is removed again. */
final class Mails {

	/**
	 * Asks whether it was really them.
	 *
	 * @param int $id The number of the entry.
	 */
	public static function confirm( int $id ): bool {
		return self::send(
			$id,
			/* translators: %s: the name of the site */
			__( 'Please confirm your endorsement on %s', 'leave-x-letter' ),
			array(
				/* translators: 1: the name of an organisation or a person, 2: the name of the site */
				sprintf( __( 'An endorsement by “%1$s” was sent to %2$s with your e-mail address. This is what was declared:', 'leave-x-letter' ), self::name( $id ), self::site() ),
				implode( "\n", Entries::data( $id )['consent']['statements'] ),
				__( 'If that was you, confirm it within seven days:', 'leave-x-letter' ) . "\n" . Links::address( 'confirm', $id ),
				__( 'If not, do nothing: it is deleted after seven days. To delete it now:', 'leave-x-letter' ) . "\n" . Links::address( 'withdraw', $id ),
			)
		);
	}

	/**
	 * Says that it is on the list.
	 *
	 * @param int $id The number of the entry.
	 */
	public static function approved( int $id ): bool {
		return self::send(
			$id,
			/* translators: %s: the name of the site */
			__( 'Your endorsement is published on %s', 'leave-x-letter' ),
			array(
				/* translators: 1: the name of an organisation or a person, 2: the name of the site */
				sprintf( __( 'The endorsement by “%1$s” is now on the list of %2$s:', 'leave-x-letter' ), self::name( $id ), self::site() ) . "\n" . ( Settings::get( 'publication-url' ) ?? home_url( '/' ) ),
				self::how_to_withdraw( $id ),
			)
		);
	}

	/**
	 * Says what is there already.
	 *
	 * @param int $id The number of the entry.
	 */
	public static function known( int $id ): bool {
		return self::send(
			$id,
			/* translators: %s: the name of the site */
			__( 'Your endorsement on %s', 'leave-x-letter' ),
			array(
				/* translators: 1: the name of an organisation or a person, 2: the name of the site */
				sprintf( __( 'Another endorsement was sent to %2$s with your e-mail address. Nothing was changed: there is already one by “%1$s”.', 'leave-x-letter' ), self::name( $id ), self::site() ),
				Entries::UNCONFIRMED === get_post_status( $id ) ? __( 'It still waits for you to confirm it:', 'leave-x-letter' ) . "\n" . Links::address( 'confirm', $id ) : '',
				self::how_to_withdraw( $id ),
			)
		);
	}

	/**
	 * The way out.
	 *
	 * @param int $id The number of the entry.
	 */
	private static function how_to_withdraw( int $id ): string {
		return __( 'To withdraw it, and to have your e-mail address deleted:', 'leave-x-letter' ) . "\n" . Links::address( 'withdraw', $id );
	}

	/**
	 * Sends a mail.
	 *
	 * @param int    $id         The number of the entry.
	 * @param string $subject    With a place for the name of the site.
	 * @param array  $paragraphs The text.
	 */
	private static function send( int $id, string $subject, array $paragraphs ): bool {
		return wp_mail( Entries::data( $id )['contact']['email'], sprintf( $subject, self::site() ), implode( "\n\n", array_filter( $paragraphs ) ) . "\n" );
	}

	/**
	 * Whose endorsement it is.
	 *
	 * @param int $id The number of the entry.
	 */
	private static function name( int $id ): string {
		return Entries::data( $id )['record']['name'];
	}

	/** The name of the site, as text. */
	private static function site(): string {
		return wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES );
	}
}
