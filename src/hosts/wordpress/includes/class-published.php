<?php
/**
 * The list that everybody sees.
 *
 * @package LeaveXLetter
 */

namespace LeaveXLetter;

/** Approved records with their dates; the contact and the consent never are in it. */
final class Published {

	private const DOWNLOAD = 'leave_x_letter_download';

	/** Hooks into WordPress. */
	public static function register(): void {
		add_action( 'admin_post_' . self::DOWNLOAD, array( self::class, 'download' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( MAIN_FILE ), array( self::class, 'offer' ) );
		add_filter( 'plugin_row_meta', array( self::class, 'warn' ), 10, 2 );
	}

	/** The records, in the form in which `endorsements-src` takes them. */
	public static function records(): array {
		return array_map(
			static function ( $post ) {
				$data = Entries::data( $post->ID );
				$date = substr( $data['confirmed'], 0, 10 );
				$own  = array(
					'date'   => $date,
					'source' => array( 'date' => $date ) + $data['record']['source'],
				);
				return $own + $data['record'];
			},
			Entries::all( 'publish' )
		);
	}

	/** Whether anything is on the list. */
	public static function has_any(): bool {
		return (bool) Entries::all(
			'publish',
			array(
				'fields'      => 'ids',
				'numberposts' => 1,
			)
		);
	}

	/** The names, for readers without script. */
	public static function plain(): string {
		$items = array_map(
			static function ( $record ) {
				$name = esc_html( $record['name'] );
				$link = isset( $record['url'] ) ? sprintf( '<a href="%s" rel="nofollow">%s</a>', esc_url( $record['url'], array( 'https' ) ), $name ) : $name;
				$more = array_map( 'esc_html', array_filter( array( $record['position'] ?? '', $record['affiliation'] ?? '', $record['place'] ?? '' ) ) );
				return '<li>' . implode( ', ', array( $link, ...$more ) ) . '</li>';
			},
			self::records()
		);
		return $items ? '<ul>' . implode( '', $items ) . '</ul>' : '';
	}

	/** Hands the list out as a file. */
	public static function download(): void {
		check_admin_referer( self::DOWNLOAD );
		if ( ! current_user_can( 'edit_others_posts' ) ) {
			wp_die( esc_html__( 'You are not allowed to download the endorsements.', 'leave-x-letter' ), 403 );
		}
		nocache_headers();
		header( 'Content-Type: application/json; charset=utf-8' );
		header( 'Content-Disposition: attachment; filename="endorsements.json"' );
		echo wp_json_encode( self::records(), JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
		exit;
	}

	/** The link to that file. */
	public static function link(): string {
		$address = wp_nonce_url( admin_url( 'admin-post.php?action=' . self::DOWNLOAD ), self::DOWNLOAD );
		return sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'Download the endorsements', 'leave-x-letter' ) );
	}

	/**
	 * Offers the file where the plugin can be removed.
	 *
	 * @param array $links What stands there.
	 */
	public static function offer( array $links ): array {
		$settings = sprintf( '<a href="%s">%s</a>', esc_url( Settings_Page::address() ), esc_html__( 'Settings', 'leave-x-letter' ) );
		return array( $settings, self::link(), ...$links );
	}

	/**
	 * Says what removing the plugin does.
	 *
	 * @param array  $meta   What stands there.
	 * @param string $plugin Of which plugin.
	 */
	public static function warn( array $meta, string $plugin ): array {
		return plugin_basename( MAIN_FILE ) === $plugin
			? array( ...$meta, esc_html__( 'Deleting the plugin deletes all endorsements: download them first, before you deactivate it.', 'leave-x-letter' ) )
			: $meta;
	}
}
