<?php
/**
 * The HTML of the module. A template may replace it by its own.
 *
 * @package portal-reader
 */

\defined('_JEXEC') or die;
?>
<div class="portal-reader-parts"><?php echo $html; // Escaped where it is made. ?></div>
