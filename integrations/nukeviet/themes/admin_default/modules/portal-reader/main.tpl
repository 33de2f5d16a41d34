<!-- BEGIN: main -->
<!-- BEGIN: error -->
<div class="alert alert-danger">{ERROR}</div>
<!-- END: error -->
<!-- BEGIN: saved -->
<div class="alert alert-success">{LANG.saved}</div>
<!-- END: saved -->
<!-- BEGIN: unplugged -->
<div class="alert alert-warning">{LANG.unplugged}</div>
<!-- END: unplugged -->
<form action="{ACTION}" method="post" class="form-horizontal">
    <input type="hidden" name="checkss" value="{TOKEN}">
    <fieldset>
        <legend>{LANG.articles}</legend>
        <div class="form-group">
            <div class="col-sm-6 text-right"><strong>{LANG.modules}</strong></div>
            <div class="col-sm-18">
                <!-- BEGIN: choice -->
                <div><label><input type="checkbox" name="modules[]" value="{CHOICE}"{CHOICE_CHECKED}> {CHOICE_TITLE}</label></div>
                <!-- END: choice -->
            </div>
        </div>
        <div class="form-group">
            <div class="col-sm-6 text-right"><strong>{LANG.lists}</strong></div>
            <div class="col-sm-18">
                <label><input type="checkbox" name="lists" value="1"{LISTS_CHECKED}> {LANG.lists_help}</label>
            </div>
        </div>
        <div class="form-group">
            <div class="col-sm-6 text-right"><strong>{LANG.display}</strong></div>
            <div class="col-sm-18">
                <label><input type="checkbox" name="display" value="1"{DISPLAY_CHECKED}> {LANG.display_help}</label>
            </div>
        </div>
        <div class="form-group">
            <label class="control-label col-sm-6" for="portal-reader-size_label">{LANG.size_label}</label>
            <div class="col-sm-18">
                <input class="form-control" type="text" id="portal-reader-size_label" name="size_label" value="{SIZE_LABEL}">
                <span class="help-block">{LANG.size_help}</span>
            </div>
        </div>
    </fieldset>
    <fieldset>
        <legend>{LANG.hotline}</legend>
        <div class="form-group">
            <label class="control-label col-sm-6" for="portal-reader-number">{LANG.number}</label>
            <div class="col-sm-18">
                <input class="form-control" type="text" id="portal-reader-number" name="number" value="{NUMBER}">
                <span class="help-block">{LANG.number_help}</span>
            </div>
        </div>
        <div class="form-group">
            <label class="control-label col-sm-6" for="portal-reader-hours">{LANG.hours}</label>
            <div class="col-sm-18">
                <input class="form-control" type="text" id="portal-reader-hours" name="hours" value="{HOURS}">
                <span class="help-block">{LANG.hours_help}</span>
            </div>
        </div>
        <div class="form-group">
            <label class="control-label col-sm-6" for="portal-reader-hotline_label">{LANG.words}</label>
            <div class="col-sm-18">
                <input class="form-control" type="text" id="portal-reader-hotline_label" name="hotline_label" value="{HOTLINE_LABEL}">
                <span class="help-block">{LANG.words_help}</span>
            </div>
        </div>
        <div class="form-group">
            <div class="col-sm-6 text-right"><strong>{LANG.top}</strong></div>
            <div class="col-sm-18">
                <label><input type="checkbox" name="hotline_top" value="1"{HOTLINE_TOP_CHECKED}> {LANG.top_help}</label>
            </div>
        </div>
    </fieldset>
    <div class="form-group">
        <div class="col-sm-18 col-sm-offset-6"><button type="submit" class="btn btn-primary">{LANG.save}</button></div>
    </div>
</form>
<!-- END: main -->
