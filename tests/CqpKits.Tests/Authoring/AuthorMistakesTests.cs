using CqpKits.Authoring;
using CqpKits.Authoring.Data;
using CqpKits.Diagnostics;
using CqpKits.Documents.Fields;

namespace CqpKits.Tests.Authoring;

/// <summary>What template authors will most likely get wrong, each told at its line and column.</summary>
public sealed class AuthorMistakesTests
{
    private const string Table = ":::tableau{largeurs=\"60 60\" description=\"Essai\"}\n";

    [Theory]
    // Script.
    [InlineData("# {{ certificaton.intitule }}", "(1,6)", "CQP102", "« certificaton » n'existe pas", "« certification »")]
    [InlineData("Texte\n\n{{ certification.intitul }}", "(3,18)", "CQP103", "« intitul » n'existe pas ici", "« intitule »")]
    [InlineData("{{ for d in domaines }}\n{{ d.libele }}\n{{ end }}", "(2,6)", "CQP103", "« libele »", "« libelle »")]
    [InlineData("{{ certification.sigle }}", "(1,4)", "CQP104", "n'a pas de valeur", "{{ if certification.sigle }}")]
    [InlineData("{{ for d in domaines }}\n- {{ d.code }}\n", "(2,15)", "CQP100", "ne peut pas être lu", "« end »")]
    [InlineData("{{ domaines }}", "(1,4)", "CQP105", "c'est une liste", "for")]
    [InlineData("{{ date.now }}", "(1,4)", "CQP102", "« date » n'existe pas", "noms connus")]
    [InlineData("{{ include 'entete' }}", "(1,4)", "CQP102", "« include »", "{{ partie \"nom\" }}")]
    [InlineData("a\n{{ capture x }}b{{ end }}", "(2,4)", "CQP101", "« capture » n'est pas admis", "for")]
    [InlineData("{{ partie 'entet' }}", "(1,4)", "CQP109", "la partie « entet » est introuvable", "parties/entet.md")]
    [InlineData("{{ for x in certification.code }}{{ end }}", "(1,13)", "CQP106", "est un texte", "liste")]
    [InlineData("{{ domaines = 3 }}", "(1,4)", "CQP113", "ne peut pas être redéfini", "autre nom")]
    [InlineData("{{ domaines | string.upcase }}", "(1,15)", "CQP114", "attend un texte, mais reçoit une liste", "fonction")]
    [InlineData("Texte\n{{ ## Nota\nTout ceci disparaîtrait.", "(2,1)", "CQP139", "ne sont jamais refermées", "}}")]
    [InlineData("{{ if certification.code = 'agc' }}x{{ end }}", "(1,7)", "CQP100", "ne peut pas être lu", "« == »")]
    [InlineData("a {{ partie “entete” }}", "(1,13)", "CQP100", "ne peut pas être lu", "guillemets sont droits")]
    [InlineData(":::tableau{largeurs=“60 60” description=x}\n- - a\n  - b\n:::", "(1,25)", "CQP119", "« 60” » n'est ni", "guillemets sont droits")]
    // Dialect.
    [InlineData("Nom : <b>gras", "(1,7)", "CQP115", "du HTML : cela n'est pas admis", "dialecte.md")]
    [InlineData("Voir [le site](http://exemple.fr).", "(1,6)", "CQP115", "un lien : cela n'est pas admis", "\\")]
    [InlineData("Texte\n\n| a | b |\n|---|---|\n| c | d |", "(4,1)", "CQP115", "un tableau en barres verticales (écrivez un bloc « :::tableau »)", "\\")]
    [InlineData("a\n\n##Titre", "(3,1)", "CQP115", "un titre collé à son « # » (écrivez « # Titre », avec une espace)", "\\")]
    [InlineData("Le { certification.intitule } est", "(1,4)", "CQP115", "accolades simples (écrivez « {{ nom }} »)", "\\")]
    [InlineData("{% for d in domaines %}x", "(1,1)", "CQP115", "« {% %} » (écrivez « {{ for … }} … {{ end }} »)", "\\")]
    [InlineData("Voir page :renvoi {vers=a}.", "(1,11)", "CQP115", "une directive séparée de ses accolades", "\\")]
    [InlineData("- oui\n- [ ] non", "(2,3)", "CQP115", "une case à cocher « [ ] » (déclarez un champ, et placez-le par « :case{…} »)", "\\")]
    [InlineData("[Nota]: disparaîtrait", "(1,1)", "CQP115", "une définition de lien", "\\")]
    [InlineData("#### Trop bas", "(1,1)", "CQP130", "niveau 4", "#")]
    [InlineData("Ceci est ** gras.", "(1,10)", "CQP132", "« ** »", "collez-les")]
    [InlineData("Un :chanp{ref=date}", "(1,4)", "CQP116", "« :chanp » n'existe pas", "« :champ »")]
    [InlineData(":::tablau\n- - a\n:::", "(1,1)", "CQP116", "« :::tablau » n'existe pas", "« :::tableau »")]
    [InlineData(":::ensemble{.large}\na\n:::", "(1,13)", "CQP118", "n'a pas de classe « .large »", "noms connus")]
    [InlineData(":::page{orientation=paisage}\n:::", "(1,9)", "CQP121", "« paisage »", "corrigez")]
    [InlineData("a\n\n:::ensemble\nTexte", "(3,1)", "CQP122", "« ensemble » n'est pas fermé", ":::")]
    [InlineData("Texte\n\n:::\n", "(3,1)", "CQP123", "ne ferment aucun bloc", "supprimez")]
    [InlineData("a\n\n:::page\n:::\n", "(3,1)", "CQP129", "avant tout le reste", "première ligne")]
    [InlineData(":code[R.2", "(1,6)", "CQP119", "le crochet ouvert n'est pas fermé", ":nom")]
    [InlineData("A :code{}", "(1,3)", "CQP125", "contenu entre crochets", ":code[…]")]
    [InlineData(":cellule{.centre} a", "(1,1)", "CQP131", "au tout début d'une cellule", "puce")]
    [InlineData("- a\n      :::ensemble", "(2,7)", "CQP138", "leur retrait en fait du texte", "alignez")]
    [InlineData("A\n\n:::ensemble{.{{ certification.code }}}\na\n:::", "(3,13)", "CQP118", "« .agc »", "noms connus")]
    // Anchors, page references, contents.
    [InlineData("# Échelles :ancre{#echelles}\n\nVoir page :renvoi{vers=echeles}.", "(3,19)", "CQP150", "l'ancre « echeles »", "« echelles »")]
    [InlineData("Voir :renvoi{vers=fiches}.", "(1,14)", "CQP150", "aucun titre de ce document", ":renvoi[la fiche …]{vers=fiches}")]
    [InlineData("# A :ancre{#a}\n\nVoir :renvoi{}.", "(3,6)", "CQP120", "l'attribut « vers »", "vers")]
    [InlineData("Voir :renvoi[]{vers=a}.", "(1,6)", "CQP154", "n'imprimerait rien", "entre les crochets")]
    [InlineData("# A :ancre{#a}\n## B :ancre{#a}", "(2,6)", "CQP151", "la première fois à modele.md(1,5)", "autre nom")]
    [InlineData("Texte :ancre{#a}", "(1,7)", "CQP152", "se place une seule fois dans un titre", "## Titre :ancre{#nom}")]
    [InlineData("# A :ancre{#a} :ancre{#b}", "(1,16)", "CQP152", "une seule fois", "ligne d'un titre")]
    [InlineData("# A :ancre{a}", "(1,12)", "CQP119", "« a » n'est ni « clé=valeur » ni « .classe »", ":nom")]
    [InlineData("# A :ancre{}", "(1,5)", "CQP153", "n'a pas de nom", ":ancre{#nom}")]
    [InlineData("# A :ancre{#échelles}", "(1,5)", "CQP153", "« échelles » ne peut pas être le nom", "sans accent")]
    [InlineData("# A :ancre[a]", "(1,5)", "CQP125", "n'a pas de contenu entre crochets", "retirez")]
    [InlineData(":::sommaire{niveaux=4}\n:::", "(1,13)", "CQP121", "un nombre entier de 1 à 3", "corrigez")]
    [InlineData(":::somaire\n:::", "(1,1)", "CQP116", "« :::somaire » n'existe pas", "« :::sommaire »")]
    [InlineData("::::ensemble\n:::sommaire\n:::\n::::", "(2,1)", "CQP124", "ne peut pas se trouver dans un bloc « ensemble »", "déplacez")]
    // Data of kits.
    [InlineData("{{ jeu.titre }}", "(1,4)", "CQP104", "« jeu » n'a pas de valeur", "{{ if jeu }}")]
    [InlineData("{{ impression.candida }}", "(1,15)", "CQP103", "« candida » n'existe pas ici", "« candidat »")]
    [InlineData("{{ kit = 3 }}", "(1,4)", "CQP113", "ne peut pas être redéfini", "autre nom")]
    // Tables.
    [InlineData(Table + "- - :cellule{ton=5} a\n  - b\n:::", "(2,14)", "CQP121", "« ton » de « cellule » vaut « 5 » ; on attend un nombre entier de 1 à 4", "corrigez")]
    [InlineData(Table + "- - :cellule{.centre .fin} a\n  - b\n:::", "(2,5)", "CQP137", "s'excluent : .centre, .fin", "gardez-en une")]
    [InlineData(Table + "- - a\n:::", "(1,1)", "CQP127", "la ligne 1 a 1 cellule de moins", "comptez")]
    [InlineData(Table + "- a\n- - b\n  - c\n:::", "(2,1)", "CQP136", "n'est pas une liste de cellules", "- -")]
    [InlineData(Table + "a | b\n:::", "(2,1)", "CQP126", "une seule liste à puces", "puce")]
    [InlineData(":::tableau{largeurs=\"100 100\" description=x}\n- - a\n  - b\n:::", "(1,1)", "CQP128", "font 200 mm, mais la page n'offre que 173 mm", "paysage")]
    [InlineData(Table + "- - :cellule{hauteur=300} a\n  - b\n:::", "(1,1)", "CQP149", "demande 300 mm de haut, mais la page n'en offre que 259", "hauteur")]
    [InlineData(":::tableau{largeurs=\"100\"}\n- - a\n:::", "(1,1)", "CQP120", "l'attribut « description »", "description")]
    [InlineData(":::tableau{largeurs=\"dix\" description=x}\n- - a\n:::", "(1,12)", "CQP121", "en millimètres", "corrigez")]
    [InlineData(Table + "- - # a\n  - b\n:::", "(2,5)", "CQP124", "un titre ne peut pas se trouver dans une cellule", "déplacez")]
    public void A_mistake_is_told_with_its_place_and_what_to_do(string template, string place, string code, string message, string hint)
    {
        var fault = Assert.Single(Faults(template, Sample.Observation() with { Fields = [] }));

        Assert.Equal(("modele.md" + place, code), ($"{fault.Position}", fault.Code));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.Contains(hint, fault.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Rien.", "modele.md", "CQP140", "le champ « R.1.note » (Champ R.1.note), déclaré à formulaires.yaml(12,5), n'est placé nulle part", ":champ{ref=\"R.1.note\"}")]
    [InlineData(Table + "- - :code[R.1]\n  - :champ{ref=R.1.note}\n- - :code[R.1]\n  - :champ{ref=R.1.note}\n:::", "modele.md(5,5)", "CQP141", "la première fois à modele.md(3,5)", "retirez")]
    [InlineData(Table + "- - :code[R.1]\n  - :champ{ref=R.1.note} :champ{ref=R.1.notes}\n:::", "modele.md(3,26)", "CQP142", "« R.1.notes » n'est pas déclaré", "« R.1.note »")]
    [InlineData("Note : :champ{ref=R.1.note}", "modele.md(1,8)", "CQP144", "n'est pas dans une cellule", ".cadre")]
    [InlineData(Table + "- - Délais\n  - :champ{ref=R.1.note}\n:::", "modele.md(3,5)", "CQP145", "le code « R.1 » n'est imprimé ni", ":code[R.1]")]
    [InlineData(Table + "- - :code[R.2]\n  - :champ{ref=R.1.note}\n:::", "modele.md(3,5)", "CQP145", "le code « R.1 » n'est imprimé ni", ":code[R.1]")]
    [InlineData(":::tableau{largeurs=\"20 14,5\" description=x}\n- - :code[R.1]\n  - :champ{ref=R.1.note}\n:::", "modele.md(3,5)", "CQP146", "fait 14,5 mm de large ; il en faut 15", "élargissez")]
    [InlineData(":::tableau{largeurs=\"60 60\" entetes=1 description=x}\n- - :code[R.1]\n  - :champ{ref=R.1.note}\n:::", "modele.md(3,5)", "CQP147", "qui se répète à chaque page", "entetes")]
    public void A_field_out_of_place_is_told(string template, string place, string code, string message, string hint)
    {
        var data = Sample.Observation() with { Fields = [Sample.Field("R.1.note", new CqpKits.Forms.Kinds.MarkKind(0, 100, "%"), "R.1")] };
        var declared = data.Form!.Fields[0] with { Id = "note" };

        var fault = Assert.Single(Faults(template, data with { Form = data.Form with { Fields = [declared] } }));

        Assert.Equal((place, code), ($"{fault.Position}", fault.Code));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.Contains(hint, fault.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- - Nom\n  - :champ{ref=a}\n- - NOM\n  - :champ{ref=b}\n:::", "(5,5)", "CQP159", "« b » a les mêmes titres que « a » (ligne « NOM »)", "qui ne soit qu'à lui")]
    [InlineData("- - Nom\n  - :champ{ref=a}\n- - :champ{ref=b}\n  -\n:::", "(4,5)", "CQP162", "rien n'est imprimé dans la ligne ni au-dessus du champ « b »", "en-tête de colonne")]
    public void A_field_that_nothing_printed_tells_from_others_is_told(string rows, string place, string code, string message, string hint)
    {
        var data = Sample.Observation() with { Fields = [Sample.Field("a", new CqpKits.Forms.Kinds.TextKind()), Sample.Field("b", new CqpKits.Forms.Kinds.TextKind())] };

        var document = Sample.Compose(Table + rows, data).Value!;
        var fault = Assert.Single(PrintedContextChecks.Of(document, PrintedContexts.Of(document)));

        Assert.Equal(("modele.md" + place, code, Severity.Warning), ($"{fault.Position}", fault.Code, fault.Severity));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.Contains(hint, fault.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(@"\#1, \{ a.b \}, \{% et \:renvoi {x}")]
    [InlineData("Question n° 3 : code [à lire] {ou non}")]
    [InlineData(":::paragraphe{.consigne}\nFaire # ou ## puis {a}\n:::\n\n# A :ancre{#a}")]
    public void What_only_looks_like_a_slip_is_printed(string template) => Assert.Empty(Faults(template, Sample.Observation() with { Fields = [] }));

    [Fact]
    public void What_a_value_says_is_never_a_slip()
    {
        var data = Sample.Observation() with { Fields = [] };
        var odd = data with { Certification = data.Certification with { Identity = data.Certification.Identity with { Title = "##{ a.b } {% :code [ ]" } } };
        Assert.Empty(Faults("{{ certification.intitule }}", odd));
    }

    [Fact]
    public void Two_fields_in_a_cell_are_told_at_the_second()
    {
        var data = Sample.Observation() with { Fields = [Sample.Field("un", new CqpKits.Forms.Kinds.TextKind()), Sample.Field("deux", new CqpKits.Forms.Kinds.TextKind())] };

        var fault = Assert.Single(Faults(Table + "- - :champ{ref=un}\n\n    :champ{ref=deux}\n  -\n:::", data));

        Assert.Equal(("CQP143", "modele.md(4,5)"), (fault.Code, $"{fault.Position}"));
        Assert.Contains("« deux » partage sa cellule avec « un »", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_may_stand_in_a_merged_cell_before_the_field_or_in_the_header_above()
    {
        var data = Sample.Observation() with
        {
            Fields = [Sample.Field("R.a", new CqpKits.Forms.Kinds.MarkKind(0, 100, "%"), "R"), Sample.Field("R.b", new CqpKits.Forms.Kinds.MarkKind(0, 100, "%"), "R"), Sample.Field("PO.a", new CqpKits.Forms.Kinds.MarkKind(0, 100, "%"), "PO")],
        };

        Assert.Empty(Faults(
            ":::tableau{largeurs=\"40 40\" description=x}\n- - :cellule{lignes=2} :code[R]\n  - :champ{ref=R.a}\n- - :champ{ref=R.b}\n:::\n\n" +
            ":::tableau{largeurs=40 entetes=1 description=x}\n- - Note :code[PO]\n- - :champ{ref=PO.a}\n:::", data));
    }

    [Fact]
    public void What_a_loop_gets_wrong_for_every_row_is_told_once_with_the_number_of_the_others()
    {
        var data = Sample.Observation();
        var rows = data.Fields.Where(f => f.Id.EndsWith(".pourcentage", StringComparison.Ordinal)).Select(f => f.Id[..^".pourcentage".Length]).ToList();
        var observed = data with { Fields = [] };
        var fault = Assert.Single(Faults("Titre\n\n" + Table + "{{ for o in observations }}\n- - {{ o.code }}\n  - :champ{ref=\"{{ o.code }}.prct\"}\n{{ end }}\n:::", observed));

        Assert.Equal("modele.md(6,5)", $"{fault.Position}");
        Assert.Contains($"« {rows[0]}.prct »", fault.Message, StringComparison.Ordinal);
        Assert.EndsWith(FormattableString.Invariant($" ; et {rows.Count - 1} autres fautes semblables à cette ligne."), fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_at_two_places_of_a_line_are_told_each()
    {
        var faults = Faults(Table + "- - :champ{ref=un}\n  - :champ{ref=deux} :champ{ref=trois}\n:::", Sample.Observation() with { Fields = [] });
        Assert.Equal(["modele.md(2,5)", "modele.md(3,5)", "modele.md(3,22)"], faults.Select(f => $"{f.Position}"));
        Assert.DoesNotContain(faults, f => f.Message.Contains("semblable", StringComparison.Ordinal));
    }

    [Fact]
    public void Fields_of_a_loop_that_nothing_printed_tells_from_others_are_one_warning()
    {
        var data = Sample.Observation() with { Fields = [.. "abcd".Select(c => Sample.Field($"{c}", new CqpKits.Forms.Kinds.TextKind()))] };
        var document = Sample.Compose(Table + "{{ for x in ['a', 'b', 'c', 'd'] }}\n- - :champ{ref={{ x }}}\n  -\n{{ end }}\n:::", data).Value!;
        var fault = Assert.Single(PrintedContextChecks.Of(document, PrintedContexts.Of(document)));
        Assert.EndsWith(" ; et 3 autres fautes semblables à cette ligne.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_of_a_phase_are_told_in_one_run()
    {
        var unknown = Faults("{{ a }}\n{{ capture b }}{{ end }}\n{{ c }}", Sample.Observation());
        var members = Faults("{{ certification.a }}\n{{ for o in observations }}{{ o.b }}{{ end }}\n{{ certification.sigle }}", Sample.Observation());
        var placed = Faults("#### Titre\n\n<br>\n\n:x[y]\n", Sample.Observation() with { Fields = [Sample.Field("a", new CqpKits.Forms.Kinds.DateKind())] });

        Assert.Equal(["modele.md(1,4)", "modele.md(2,4)", "modele.md(3,4)"], unknown.Select(f => $"{f.Position}"));
        Assert.Equal(["modele.md(1,18)", "modele.md(2,33)", "modele.md(3,4)"], members.Select(f => $"{f.Position}"));
        Assert.Equal(["modele.md(1,1)", "modele.md(3,1)", "modele.md(5,1)", "modele.md"], placed.Select(f => $"{f.Position}"));
    }

    [Fact]
    public void A_fault_in_a_part_is_told_in_the_part()
    {
        var parts = new Dictionary<string, string> { ["haut"] = "Bien\n\n{{ partie 'bas' }}", ["bas"] = "\n\n#### Trop bas" };

        var fault = Assert.Single(Template("Début\n\n{{ partie 'haut' }}", parts).Value!.Compose(Sample.Observation() with { Fields = [] }).Diagnostics);

        Assert.Equal("parties/bas.md(3,1)", $"{fault.Position}");
    }

    [Theory]
    [InlineData("{{ partie 'a' }}", "parties/a.md(1,4)")]
    [InlineData("{{ partie 'b' }}", "parties/a.md(1,4)")]
    public void A_part_cannot_include_itself(string template, string place)
    {
        var parts = new Dictionary<string, string> { ["a"] = template, ["b"] = "{{ partie 'a' }}" };

        var fault = Assert.Single(Template("{{ partie 'a' }}", parts).Diagnostics, d => d.Code == "CQP110");

        Assert.Equal(template.Contains('b', StringComparison.Ordinal) ? "parties/b.md(1,4)" : place, $"{fault.Position}");
    }

    [Fact]
    public void A_part_shares_the_scope_of_what_includes_it() =>
        Assert.True(Template("{{ mot = 'oui' }}{{ partie 'a' }}", new Dictionary<string, string> { ["a"] = "{{ mot }}" }).Value!
            .Compose(Sample.Observation() with { Fields = [] }).Succeeded);

    [Theory]
    [InlineData("{{ x = 1 }}{{ for a in 1..1000000 }}{{ x = x + 1 }}{{ end }}")]
    [InlineData("{{ for a in 1..1000 }}{{ for b in 1..1000 }}{{ end }}{{ end }}")]
    public void A_template_always_ends(string template) => Assert.Equal("CQP108", Assert.Single(Faults(template, Sample.Observation())).Code);

    [Fact]
    public void A_value_for_no_field_is_told() => Assert.Equal(
        "CQP148",
        Assert.Single(Faults("a", Sample.Observation() with { Fields = [], Values = new Dictionary<string, string> { ["candidat"] = "x" } })).Code);

    [Theory]
    [InlineData('\uE000')]
    [InlineData('\uE015')]
    [InlineData('\0')]
    public void Characters_that_cannot_be_seen_cannot_be_typed(char c) =>
        Assert.Equal(("CQP112", "modele.md(2,3)"), Assert.Single(Faults($"a\nbc{c}d", Sample.Observation())) is var f ? (f.Code, $"{f.Position}") : default);

    private static List<Diagnostic> Faults(string template, TemplateData data) =>
        [.. Sample.Compose(template, data).Diagnostics];

    private static Checked<Template> Template(string template, Dictionary<string, string> parts) => TemplateCompiler.Compile(
        new SourceFile("modele.md", template), name => Checked.Of(new SourceFile($"parties/{name}.md", parts[name])));
}
