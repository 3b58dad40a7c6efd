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
		// What was declared is on the page behind the link: whoever knows an address could send it any text from here.
		return self::send(
			$id,
			/* translators: %s: the name of the site */
			__( 'Please confirm your endorsement on %s', 'leave-x-letter' ),
			/* translators: 1: the name of an organisation or a person, 2: the name of the site */
			__( 'An endorsement by “%1$s” was sent to %2$s with your e-mail address.', 'leave-x-letter' ),
			array(
				__( 'If that was you, read what was declared, and confirm it within seven days:', 'leave-x-letter' ) . "\n" . Links::address( 'confirm', $id ),
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
			/* translators: 1: the name of an organisation or a person, 2: the name of the site */
			__( 'The endorsement by “%1$s” is now on the list of %2$s:', 'leave-x-letter' ),
			array(
				Settings::get( 'publication-url' ) ?? home_url( '/' ),
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
			/* translators: 1: the name of an organisation or a person, 2: the name of the site */
			__( 'Another endorsement was sent to %2$s with your e-mail address. Nothing was changed: there is already one by “%1$s”.', 'leave-x-letter' ),
			array(
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
	 * @param int    $id      The number of the entry.
	 * @param string $subject With a place for the name of the site.
	 * @param string $about   What it is about, with places for whose endorsement it is and for the name of the site.
	 * @param array  $more    Further paragraphs.
	 */
	private static function send( int $id, string $subject, string $about, array $more ): bool {
		$data  = Entries::data( $id );
		$site  = wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES );
		$about = sprintf( $about, $data['record']['name'], $site );
		return wp_mail( $data['contact']['email'], sprintf( $subject, $site ), implode( "\n\n", array_filter( array( $about, ...$more ) ) ) . "\n" );
	}
}
