<?php
/**
 * What goes by itself.
 *
 * @package LeaveXLetter
 */

namespace LeaveXLetter;

/** Runs every hour, and with each message. */
final class Tidy {

	private const HOOK = 'leave_x_letter_tidy';

	/** Hooks into WordPress. */
	public static function register(): void {
		add_action(
			'init',
			static function (): void {
				if ( ! wp_next_scheduled( self::HOOK ) ) {
					wp_schedule_event( time() + HOUR_IN_SECONDS, 'hourly', self::HOOK );
				}
			}
		);
		add_action( self::HOOK, array( self::class, 'forget_old_ones' ) );
		register_deactivation_hook( MAIN_FILE, static fn() => wp_clear_scheduled_hook( self::HOOK ) );
	}

	/** Deletes what nobody has confirmed within a week, and counts whose time is over. */
	public static function forget_old_ones(): void {
		$old = array( 'date_query' => array( array( 'before' => '7 days ago' ) ) );
		foreach ( Entries::all( Entries::UNCONFIRMED, $old ) as $post ) {
			wp_delete_post( $post->ID, true );
		}
		delete_expired_transients( true );
	}
}
