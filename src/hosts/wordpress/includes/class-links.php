<?php
/**
 * The pages behind the links of the mails.
 *
 * @package LeaveXLetter
 */

namespace LeaveXLetter;

/** A page only shows a button: programs that scan mails follow links too. */
final class Links {

	private const PARAMETER = 'leave_x_letter';

	/** Hooks into WordPress. */
	public static function register(): void {
		add_action( 'template_redirect', array( self::class, 'open' ), 0 );
	}

	/**
	 * The address of such a page.
	 *
	 * @param string $what `confirm` or `withdraw`.
	 * @param int    $id   The number of the entry.
	 */
	public static function address( string $what, int $id ): string {
		return add_query_arg(
			array(
				self::PARAMETER => $what,
				'entry'         => $id,
				'token'         => Entries::token( $id ),
			),
			home_url( '/' )
		);
	}

	/** Shows such a page, and does what its button says. */
	public static function open(): void {
		// phpcs:disable WordPress.Security.NonceVerification.Recommended -- Who follows the link has no session; the token is the proof.
		$what = sanitize_key( wp_unslash( $_GET[ self::PARAMETER ] ?? '' ) );
		if ( ! in_array( $what, array( 'confirm', 'withdraw' ), true ) ) {
			return;
		}
		$post = Entries::of_token( absint( $_GET['entry'] ?? 0 ), sanitize_key( wp_unslash( $_GET['token'] ?? '' ) ) );
		// phpcs:enable
		nocache_headers();
		// The address of the page is the secret.
		header( 'Referrer-Policy: no-referrer' );
		if ( ! $post ) {
			self::show( __( 'This link is no longer valid', 'leave-x-letter' ), __( 'The endorsement has been deleted, or it was not confirmed within seven days.', 'leave-x-letter' ), '', 404 );
		}
		$is_pressed = 'POST' === ( $_SERVER['REQUEST_METHOD'] ?? '' );
		if ( 'withdraw' === $what ) {
			self::withdraw( $post->ID, $is_pressed );
		}
		self::confirm( $post->ID, $is_pressed );
	}

	/**
	 * The page of the first link.
	 *
	 * @param int  $id         The number of the entry.
	 * @param bool $is_pressed Whether its button was pressed.
	 */
	private static function confirm( int $id, bool $is_pressed ): never {
		if ( $is_pressed && Entries::UNCONFIRMED === get_post_status( $id ) ) {
			Entries::confirm( $id );
		}
		if ( Entries::UNCONFIRMED !== get_post_status( $id ) ) {
			self::show( __( 'Thank you', 'leave-x-letter' ), __( 'The endorsement is confirmed. It is published once it has been approved.', 'leave-x-letter' ) );
		}
		self::show( __( 'Confirm this endorsement?', 'leave-x-letter' ), self::about( $id ), __( 'Confirm', 'leave-x-letter' ) );
	}

	/**
	 * The page of the other one.
	 *
	 * @param int  $id         The number of the entry.
	 * @param bool $is_pressed Whether its button was pressed.
	 */
	private static function withdraw( int $id, bool $is_pressed ): never {
		if ( $is_pressed && wp_delete_post( $id, true ) ) {
			self::show( __( 'Deleted', 'leave-x-letter' ), __( 'The endorsement and your e-mail address have been deleted.', 'leave-x-letter' ) );
		}
		self::show( __( 'Withdraw this endorsement?', 'leave-x-letter' ), self::about( $id ), __( 'Withdraw and delete', 'leave-x-letter' ) );
	}

	/**
	 * What would be published.
	 *
	 * @param int $id The number of the entry.
	 */
	private static function about( int $id ): string {
		$data = Entries::data( $id );
		$more = array_intersect_key( $data['record'], array_flip( array( 'position', 'affiliation', 'place', 'country', 'url' ) ) );
		return implode( "\n", array( $data['record']['name'], implode( ', ', $more ), ...$data['consent']['statements'] ) );
	}

	/**
	 * Shows a page and ends.
	 *
	 * @param string $title  Its heading.
	 * @param string $text   What it says, a paragraph a line.
	 * @param string $button What its button says, if it has one.
	 * @param int    $status The status of the answer.
	 */
	private static function show( string $title, string $text, string $button = '', int $status = 200 ): never {
		$lines = array_map( static fn( $line ) => '<p>' . esc_html( $line ) . '</p>', explode( "\n", $text ) );
		$form  = $button ? '<form method="post"><p><button class="button button-large">' . esc_html( $button ) . '</button></p></form>' : '';
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped above.
		wp_die( '<h1>' . esc_html( $title ) . '</h1>' . implode( '', $lines ) . $form, esc_html( $title ), array( 'response' => $status ) );
		exit;
	}
}
