<?php
/**
 * Leaves nothing: entries, settings, counts, the timetable.
 *
 * @package LeaveXLetter
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

( static function (): void {
	global $wpdb;
	// The post type is not registered here, and entries in whatever state have to go.
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery
	$leave_x_ids = $wpdb->get_col( $wpdb->prepare( "SELECT ID FROM {$wpdb->posts} WHERE post_type = %s", 'leave_x_entry' ) );
	foreach ( $leave_x_ids as $leave_x_id ) {
		wp_delete_post( (int) $leave_x_id, true );
	}
	// How each editor has arranged the list.
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery
	$wpdb->query( $wpdb->prepare( "DELETE FROM {$wpdb->usermeta} WHERE meta_key LIKE %s", '%' . $wpdb->esc_like( 'leave_x_entry' ) . '%' ) );
	delete_option( 'leave_x_letter' );
	wp_clear_scheduled_hook( 'leave_x_letter_tidy' );
	foreach ( array( '_transient_leave_x_letter_', '_transient_timeout_leave_x_letter_' ) as $leave_x_name ) {
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery
		$wpdb->query( $wpdb->prepare( "DELETE FROM {$wpdb->options} WHERE option_name LIKE %s", $wpdb->esc_like( $leave_x_name ) . '%' ) );
	}
} )();
