<?php

namespace Drupal\portal_reader\Form;

use Drupal\Core\Form\ConfigFormBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\node\Entity\NodeType;
use Drupal\portal_reader\Portal;

/**
 * The page Configuration › User interface › Portal Reader.
 */
final class SettingsForm extends ConfigFormBase {

  /**
   * {@inheritdoc}
   */
  protected function getEditableConfigNames(): array {
    return ['portal_reader.settings'];
  }

  /**
   * {@inheritdoc}
   */
  public function getFormId(): string {
    return 'portal_reader_settings';
  }

  /**
   * Words of this page. Their context keeps the translations of other modules apart, which use words such as “Number” too.
   */
  private function say(string $text): TranslatableMarkup {
    // phpcs:ignore Drupal.Semantics.FunctionT.NotLiteralString -- Our own file translations/portal_reader.vi.po has them.
    return $this->t($text, [], ['context' => 'Portal Reader']);
  }

  /**
   * {@inheritdoc}
   */
  public function buildForm(array $form, FormStateInterface $form_state): array {
    $config = $this->config('portal_reader.settings');
    $section = fn (string $title, string $text): array => ['#type' => 'details', '#open' => TRUE, '#title' => $this->say($title), '#description' => $this->say($text)];
    $text = fn (string $name, string $title, string $help): array => ['#type' => 'textfield', '#title' => $this->say($title), '#description' => $this->say($help), '#default_value' => $config->get($name), '#maxlength' => 200];
    $check = fn (string $name, string $title): array => ['#type' => 'checkbox', '#title' => $this->say($title), '#default_value' => $config->get($name)];

    $form['articles'] = $section('Articles', 'The control for the text size stands above the text. Title, lead, text and comments grow with it.');
    $form['articles']['types'] = [
      '#type' => 'checkboxes',
      '#title' => $this->say('On which pages'),
      '#options' => array_map(fn (NodeType $type): string => (string) $type->label(), NodeType::loadMultiple()),
      '#default_value' => (array) $config->get('types'),
    ];
    $form['articles']['lists'] = $check('lists', 'The control stands above lists of content too.');
    $form['articles']['display'] = $check('display', 'Readers can also choose spacing, colours and a clear typeface.');
    $form['articles']['size_label'] = $text('size_label', 'Words before the control', 'Left empty: “Text size” in the language of the reader.');

    $form['hotline'] = $section('Hotline', 'Place it by the block “Hotline” under Structure › Block layout, or automatically at the top.');
    $form['hotline']['number'] = $text('number', 'Number', 'As in 02163.818.555. Write / or ; between two numbers.');
    $form['hotline']['hours'] = $text('hours', 'Hours', 'As in Mo-Fr 07:30-11:30,13:30-17:00 or 24/7. Left empty: none are shown.');
    $form['hotline']['hotline_label'] = $text('hotline_label', 'Words before the number', 'Left empty: “Hotline” in the language of the reader.');
    $form['hotline']['hotline_top'] = $check('hotline_top', 'The hotline stands at the top of every page.');

    $form['languages'] = $section('Languages', 'Place them by the block “Languages of this page” under Structure › Block layout, or automatically at the top.');
    $form['languages']['languages_top'] = $check('languages_top', 'The languages stand at the top of every page that is there in several.');
    return parent::buildForm($form, $form_state);
  }

  /**
   * {@inheritdoc}
   *
   * A number or hours that cannot be right are refused with a message, and nothing is saved.
   */
  public function validateForm(array &$form, FormStateInterface $form_state): void {
    // This loads the functions that know what a number is.
    class_exists(Portal::class);
    $number = trim((string) $form_state->getValue('number'));
    if ($number !== '' && !\PortalReader\is_number($number)) {
      $form_state->setErrorByName('number', $this->say('The hotline was not saved: a number has digits, spaces and the signs + . - ( ) only. Write / or ; between two numbers.'));
    }
    $hours = trim((string) $form_state->getValue('hours'));
    if ($hours !== '' && !\PortalReader\is_hours($hours)) {
      $form_state->setErrorByName('hours', $this->say('The hours were not saved. Write them as in Mo-Fr 07:30-11:30,13:30-17:00 or 24/7.'));
    }
    parent::validateForm($form, $form_state);
  }

  /**
   * {@inheritdoc}
   */
  public function submitForm(array &$form, FormStateInterface $form_state): void {
    $config = $this->config('portal_reader.settings');
    $config->set('types', array_values(array_filter($form_state->getValue('types'))));
    foreach (['lists', 'display', 'hotline_top', 'languages_top'] as $name) {
      $config->set($name, (bool) $form_state->getValue($name));
    }
    foreach (['size_label', 'number', 'hours', 'hotline_label'] as $name) {
      $config->set($name, trim((string) $form_state->getValue($name)));
    }
    $config->save();
    parent::submitForm($form, $form_state);
  }

}
