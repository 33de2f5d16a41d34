<!DOCTYPE html>
<html <?php language_attributes(); ?>>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><?php wp_head(); ?></head>
<body class="a>b">
<div id="noi-dung">
<?php
while ( have_posts() ) :
	the_post();
	?>
	<div id="post-<?php the_ID(); ?>">
		<h1><?php the_title(); ?></h1>
		<div class="bai"><?php the_content(); ?></div>
	</div>
	<?php if ( is_singular() ) : ?>
	<div id="comments"><?php wp_list_comments( array(), get_comments( array( 'post_id' => get_the_ID() ) ) ); ?></div>
	<?php endif; ?>
<?php endwhile; ?>
</div>
<?php wp_footer(); ?>
</body>
</html>
