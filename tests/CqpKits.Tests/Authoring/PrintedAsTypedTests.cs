using CqpKits.Diagnostics;

namespace CqpKits.Tests.Authoring;

/// <summary>What an author means as a list, a block or a look, and our Markdown would print as it was typed, join or drop: told at its place.</summary>
public sealed class PrintedAsTypedTests
{
    [Theory]
    // Lists.
    [InlineData("Barème :\n+ 5 points", "(2,1)", "CQP115", "une puce « + »")]
    [InlineData("-un\nsuite", "(1,1)", "CQP115", "une puce collée à son texte")]
    [InlineData("* Rayer la mention inutile", "(1,1)", "CQP115", "une étoile en début de ligne")]
    [InlineData("Apporter :\n• le dossier", "(2,1)", "CQP164", "commence par « • »")]
    [InlineData("Apporter :\n•le dossier", "(2,1)", "CQP164", "commence par « • »")]
    [InlineData("Apporter :\n– le dossier", "(2,1)", "CQP164", "commence par « – »")]
    [InlineData("Apporter :\n— le dossier", "(2,1)", "CQP164", "commence par « — »")]
    [InlineData("Apporter :\na) le dossier", "(2,1)", "CQP164", "commence par « a) »")]
    [InlineData("Suite :\n2) le dossier", "(2,1)", "CQP164", "commence par « 2) »")]
    [InlineData("Suite :\n{{ certification.code }}) le dossier", "(2,4)", "CQP164", "commence par « …) »")]
    [InlineData("a. le dossier\nb. la note", "(2,1)", "CQP164", "commence par « b. »")]
    [InlineData("1. un\n3. trois", "(2,1)", "CQP163", "porte le numéro 3, mais serait imprimé avec le numéro 2")]
    [InlineData("- un\n-\u00A0deux", "(2,2)", "CQP115", "une espace insécable")]
    [InlineData("#\u00A0Titre", "(1,2)", "CQP115", "une espace insécable")]
    // Looks of other Markdowns.
    [InlineData("Un ~~vieux~~ mot", "(1,4)", "CQP115", "un texte barré « ~~ »")]
    [InlineData("Un ==vieux== mot", "(1,4)", "CQP115", "un surlignage « == »")]
    [InlineData("12 m^2", "(1,5)", "CQP115", "un exposant « ^ »")]
    [InlineData("Voir[^1].", "(1,5)", "CQP115", "un appel de note « [^1] »")]
    [InlineData("Terme\n: définition", "(2,1)", "CQP115", "une ligne qui commence par « : »")]
    [InlineData("| a | b |", "(1,1)", "CQP115", "un tableau en barres verticales")]
    [InlineData("Oui [ ] non", "(1,5)", "CQP115", "une case à cocher « [ ] »")]
    [InlineData("[x] Oui", "(1,1)", "CQP115", "une case à cocher « [ ] »")]
    [InlineData("Ligne 1\\nLigne 2", "(1,8)", "CQP115", "un retour à la ligne « \\n »")]
    [InlineData("Un\\  \ndeux", "(1,3)", "CQP115", "une barre oblique inverse en fin de ligne")]
    [InlineData("Un\\\n\ndeux", "(1,3)", "CQP115", "une barre oblique inverse en fin de ligne")]
    [InlineData("Surface : 12*5*3 m", "(1,13)", "CQP115", "un calcul avec « * »")]
    [InlineData("Avis (*) et (*) date", "(1,7)", "CQP115", "des étoiles entre parenthèses")]
    [InlineData("Nom:_____Date:_____.", "(1,5)", "CQP115", "des traits « ___ »")]
    // Directives.
    [InlineData("::saut-de-page", "(1,1)", "CQP115", "moins de trois deux-points")]
    [InlineData(":saut-de-page", "(1,1)", "CQP115", "moins de trois deux-points")]
    [InlineData("Texte\n\n::", "(3,1)", "CQP115", "moins de trois deux-points")]
    [InlineData("Date : champ{ref=date}", "(1,6)", "CQP115", "séparée de ses deux-points")]
    [InlineData("Voir :renvoi(a)", "(1,6)", "CQP115", "une directive entre parenthèses")]
    [InlineData("Voir renvoi{vers=a}.", "(1,6)", "CQP115", "une directive sans ses deux-points")]
    [InlineData("tableau{largeurs=60}", "(1,1)", "CQP115", "une directive sans ses deux-points")]
    [InlineData("# Titre {#ancre}", "(1,9)", "CQP115", "des attributs sans directive")]
    [InlineData("Du texte {.gras}", "(1,10)", "CQP115", "des attributs sans directive")]
    // Names and characters.
    [InlineData("Bonjour ${nom}", "(1,9)", "CQP115", "un nom entre d'autres signes")]
    [InlineData("Bonjour [[nom]]", "(1,9)", "CQP115", "un nom entre d'autres signes")]
    [InlineData("Bien \u202Erma", "(1,6)", "CQP112", "U+202E")]
    [InlineData("L\u0092épreuve", "(1,2)", "CQP112", "U+0092")]
    [InlineData("a\nL'\uFFFDpreuve", "(2,3)", "CQP018", "une lettre a été perdue")]
    [InlineData("L'Ã©preuve", "(1,3)", "CQP018", "« Ã© »")]
    public void What_would_not_be_printed_as_meant_is_told(string template, string place, string code, string message)
    {
        var fault = Assert.Single(Faults(template));

        Assert.Equal(("modele.md" + place, code), ($"{fault.Position}", fault.Code));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.NotNull(fault.Hint);
    }

    [Theory]
    [InlineData("- un\n- deux\n\n1. un\n2. deux\n\nPuis\n\n1. un\n1. deux")]
    [InlineData("* un\n* deux")]
    [InlineData("* {{ certification.code }}")]
    [InlineData("• seul\n\n• à part")]
    [InlineData("Le dossier – complet –\nest remis en page\n12. La suite.")]
    [InlineData("Nom* et prénom*, 2 * 3, l'*exemple* et *exemple*.")]
    [InlineData("Nom : ______ Date : ____")]
    [InlineData(@"Dans C:\nouveau\dossier, 5 ~ 6, a == b")]
    [InlineData("Question : 10:30 ; note :\n« oui », puis (a) ou [b]")]
    [InlineData("Un\\\ndeux\\\ntrois")]
    [InlineData("- un\n\u200B\n- deux")]
    public void What_is_ordinary_is_not_told(string template) => Assert.Empty(Faults(template));

    private static IReadOnlyList<Diagnostic> Faults(string template) =>
        Sample.Compose(template, Sample.Observation() with { Fields = [] }).Diagnostics;
}
