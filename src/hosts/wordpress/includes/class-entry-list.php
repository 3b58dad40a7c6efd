<?php
/**
 * The list in which editors approve endorsements.
 *
 * @package LeaveXLetter
 */

namespace LeaveXLetter;

use WP_Post;

/** WordPress’s own list of entries, with what an editor has to see and can do. */
final class Entry_List {

	private const APPROVE = 'leave_x_letter_approve';

	/** Hooks into WordPress. */
	public static function register(): void {
		$type = Entries::TYPE;
		add_filter( "manage_{$type}_posts_columns", array( self::class, 'columns' ) );
		add_action( "manage_{$type}_posts_custom_column", array( self::class, 'cell' ), 10, 2 );
		add_filter( 'list_table_primary_column', static fn( $column, $screen ) => "edit-{$type}" === $screen ? 'entry' : $column, 10, 2 );
		add_filter( 'post_row_actions', array( self::class, 'actions' ), 10, 2 );
		add_filter( "bulk_actions-edit-{$type}", array( self::class, 'bulk_actions' ) );
		add_filter( "handle_bulk_actions-edit-{$type}", array( self::class, 'approve_many' ), 10, 3 );
		add_action( 'admin_post_' . self::APPROVE, array( self::class, 'change' ) );
		add_action( 'transition_post_status', array( self::class, 'tell' ), 10, 3 );
		add_action( 'admin_menu', array( self::class, 'count' ), 20 );
	}

	/** The columns. */
	public static function columns(): array {
		return array(
			'cb'        => '<input type="checkbox">',
			'entry'     => __( 'Name', 'leave-x-letter' ),
			'contact'   => __( 'Contact', 'leave-x-letter' ),
			'call'      => __( 'Call', 'leave-x-letter' ),
			'confirmed' => __( 'Confirmed', 'leave-x-letter' ),
		);
	}

	/**
	 * Shows a cell.
	 *
	 * @param string $column The column.
	 * @param int    $id     The number of the entry.
	 */
	public static function cell( string $column, int $id ): void {
		$data   = Entries::data( $id );
		$record = $data['record'] ?? array();
		$lines  = match ( $column ) {
			'entry' => array( $record['name'] ?? '', implode( ', ', array_intersect_key( $record, array_flip( array( 'position', 'affiliation', 'place', 'country', 'kind' ) ) ) ), $record['url'] ?? '', $record['source']['url'] ?? '' ),
			'contact' => array( $data['contact']['name'] ?? '', $data['contact']['email'] ?? '' ),
			'call' => array( $record['call'] ?? '' ),
			'confirmed' => array( substr( $data['confirmed'] ?? '', 0, 10 ) ),
			default => array(),
		};
		foreach ( array_filter( $lines ) as $number => $line ) {
			echo 'entry' === $column && 0 === $number ? '<strong>' . esc_html( $line ) . '</strong>' : esc_html( $line );
			if ( 'entry' === $column && 0 === $number && 'publish' === get_post_status( $id ) ) {
				echo ' — <span class="post-state">' . esc_html__( 'Approved', 'leave-x-letter' ) . '</span>';
			}
			echo '<br>';
		}
	}

	/**
	 * What an editor can do with an entry.
	 *
	 * @param array   $actions What WordPress offers.
	 * @param WP_Post $post    The entry.
	 */
	public static function actions( array $actions, WP_Post $post ): array {
		if ( Entries::TYPE !== $post->post_type ) {
			return $actions;
		}
		$is_public = 'publish' === $post->post_status;
		$link      = static fn( $address, $words ) => sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html( $words ) );
		$change    = add_query_arg(
			array(
				'action' => self::APPROVE,
				'entry'  => $post->ID,
				'to'     => $is_public ? 'pending' : 'publish',
			),
			admin_url( 'admin-post.php' )
		);
		// A name of its own: WordPress hides what is called “approve”, for its list of comments.
		return array(
			'leave-x-approve' => $link( wp_nonce_url( $change, self::APPROVE . $post->ID ), $is_public ? __( 'Take off the list', 'leave-x-letter' ) : __( 'Approve', 'leave-x-letter' ) ),
			'delete'          => $link( get_delete_post_link( $post->ID, '', true ), __( 'Delete with its contact', 'leave-x-letter' ) ),
		);
	}

	/** What an editor can do with many; WordPress itself knows how to delete. */
	public static function bulk_actions(): array {
		return array(
			'approve' => __( 'Approve', 'leave-x-letter' ),
			'delete'  => __( 'Delete with its contact', 'leave-x-letter' ),
		);
	}

	/** Approves an entry, or takes it off the list. */
	public static function change(): void {
		$id = absint( $_GET['entry'] ?? 0 );
		check_admin_referer( self::APPROVE . $id );
		self::set( $id, 'pending' === sanitize_key( wp_unslash( $_GET['to'] ?? '' ) ) ? 'pending' : 'publish' );
		wp_safe_redirect( admin_url( 'edit.php?post_type=' . Entries::TYPE ) );
		exit;
	}

	/**
	 * Approves those that were ticked. WordPress has checked its nonce.
	 *
	 * @param string $back   Where to go then.
	 * @param string $action What was chosen.
	 * @param array  $ids    The numbers of the entries.
	 */
	public static function approve_many( string $back, string $action, array $ids ): string {
		if ( 'approve' === $action ) {
			array_map( static fn( $id ) => self::set( (int) $id, 'publish' ), $ids );
		}
		return $back;
	}

	/**
	 * Changes the state of an entry, where that is allowed.
	 *
	 * @param int    $id     Its number.
	 * @param string $status The state.
	 */
	private static function set( int $id, string $status ): void {
		if ( Entries::TYPE !== get_post_type( $id ) || ! current_user_can( 'edit_others_posts' ) ) {
			wp_die( esc_html__( 'You are not allowed to approve endorsements.', 'leave-x-letter' ), 403 );
		}
		Entries::set_status( $id, $status );
	}

	/**
	 * Tells who has endorsed that it is published, whichever way it was.
	 *
	 * @param string  $after  The state.
	 * @param string  $before The one before.
	 * @param WP_Post $post   The entry.
	 */
	public static function tell( string $after, string $before, WP_Post $post ): void {
		if ( Entries::TYPE === $post->post_type && 'publish' === $after && 'publish' !== $before ) {
			Mails::approved( $post->ID );
		}
	}

	/** Says in the menu how many wait. */
	public static function count(): void {
		global $menu;
		$waiting = count( Entries::all( 'pending', array( 'fields' => 'ids' ) ) );
		foreach ( $menu as $place => $item ) {
			if ( $waiting && 'edit.php?post_type=' . Entries::TYPE === $item[2] ) {
				// phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- As WordPress counts comments: it has no other way.
				$menu[ $place ][0] .= sprintf( ' <span class="awaiting-mod">%s</span>', number_format_i18n( $waiting ) );
			}
		}
	}
}
