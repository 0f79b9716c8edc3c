using CqpKits.Diagnostics;
using CqpKits.French;
using CqpKits.Referentials.Model;

namespace CqpKits.Workspaces.Candidates;

/// <summary>What is said of lists of candidates (CQP220–CQP237, CQP246–CQP249, CQP520).</summary>
public static class CandidateMessages
{
    internal static Diagnostic Empty(string path) => Diagnostic.Error(
        "CQP220", "cette liste de candidats est vide.", SourcePosition.File(path),
        "la première ligne porte les titres de colonnes (nom;prenom;entreprise;date;jures), puis une ligne par candidat.");

    internal static Diagnostic MissingColumn(string column, IEnumerable<string> found, SourcePosition position) => Diagnostic.Error(
        "CQP224", $"la colonne « {column} » manque ; colonnes trouvées : {string.Join(", ", found.Select(f => $"« {f.Trim()} »"))}.", position,
        "ajoutez-la à la première ligne. Le séparateur est le point-virgule ou la virgule.");

    internal static Diagnostic UnknownColumn(string heading, SourcePosition position, IEnumerable<string> known) => Diagnostic.Warning(
        "CQP225", $"la colonne « {heading.Trim()} » n'est pas connue ; elle est laissée de côté.", position,
        Spelling.DidYouMean(heading.Trim(), known) ?? $"colonnes connues : {string.Join(", ", known)}.");

    internal static Diagnostic RepeatedColumn(string heading, SourcePosition position) => Diagnostic.Error(
        "CQP226", $"la colonne « {heading.Trim()} » est donnée deux fois.", position, "supprimez l'une des deux.");

    internal static Diagnostic MissingCell(string column, SourcePosition position) => Diagnostic.Error(
        "CQP227", $"la colonne « {column} » est vide pour ce candidat : il est laissé de côté.", position, "complétez la ligne, puis relancez.");

    internal static Diagnostic BadDate(string column, string text, SourcePosition position) => Diagnostic.Error(
        "CQP228", $"« {text} » n'est pas une date que nous comprenons (colonne « {column} ») : le candidat est laissé de côté.", position,
        "écrivez-la jj/mm/aaaa, par exemple 16/06/2027.");

    internal static Diagnostic Duplicate(Candidate second, Candidate first) => Diagnostic.Error(
        "CQP229", $"« {second.FullName} » est déjà à la ligne {first.Position!.Line} : cette ligne-ci est laissée de côté.", second.Position,
        "supprimez la ligne en trop ; s'il s'agit de deux personnes, donnez à chacune un identifiant ou une date de naissance.");

    internal static Diagnostic NoSoundLine(string path) => Diagnostic.Error(
        "CQP249", "aucune ligne de cette liste ne donne un candidat : rien n'est fabriqué.", SourcePosition.File(path),
        "corrigez les lignes signalées, puis relancez ; ou demandez des formulaires vierges.") with
    { Remedy = Remedy.BlankForms };

    internal static Diagnostic TooManyCells(int headings, SourcePosition position) => Diagnostic.Error(
        "CQP248", $"cette ligne a plus de cellules que de titres de colonnes ({headings}) : le candidat est laissé de côté.", position,
        "un texte qui contient le séparateur s'écrit entre guillemets droits (\"Fruits; légumes\") ; enregistrer depuis un tableur le fait.");

    internal static Diagnostic OddYear(string column, string text, SourcePosition position) => Diagnostic.Error(
        "CQP246", $"« {text} » est une date lointaine (colonne « {column} ») : le candidat est laissé de côté.", position,
        "vérifiez les quatre chiffres de l'année.");

    internal static Diagnostic TooYoung(DateOnly birth, DateOnly evaluation, SourcePosition position) => Diagnostic.Error(
        "CQP247", $"d'après sa date de naissance ({FrenchText.ShortDate(birth)}), ce candidat n'aurait pas quinze ans le jour de l'évaluation ({FrenchText.ShortDate(evaluation)}) : il est laissé de côté.", position,
        "vérifiez les deux dates.");

    internal static Diagnostic NoCandidate(string path) => Diagnostic.Error(
        "CQP230", "cette liste n'a aucun candidat sous ses titres de colonnes.", SourcePosition.File(path), "ajoutez une ligne par candidat.");

    /// <summary>Forms are made for each juror, and the list names none for a candidate.</summary>
    public static Diagnostic NoMember(Candidate candidate) => Diagnostic.Warning(
        "CQP231", $"« {candidate.FullName} » n'a aucun membre de jury : une grille sans nom est faite.", candidate.Position,
        "nommez les membres dans la colonne « jures », séparés par « | ».");

    /// <summary>Forms are made for each evaluator, and the list names none for a candidate.</summary>
    public static Diagnostic NoEvaluator(Candidate candidate, Assessor assessor) => Diagnostic.Warning(
        "CQP237", $"« {candidate.FullName} » n'a aucun évaluateur « {assessor.Label} » : une grille sans nom est faite.", candidate.Position,
        $"nommez-les dans la colonne « {assessor.Code} », séparés par « | ».");

    internal static Diagnostic UnknownRoute(string column, string text, IEnumerable<string> known, SourcePosition position) => Diagnostic.Error(
        "CQP236", $"la voie « {text} » n'est pas connue (colonne « {column} ») : le candidat est laissé de côté.", position,
        Spelling.DidYouMean(text, known) ?? (known.Any() ? $"voies connues : {string.Join(", ", known)}." : "ce référentiel n'en déclare aucune : supprimez la colonne."));

    internal static Diagnostic RepeatedMember(string member, SourcePosition position) => Diagnostic.Warning(
        "CQP232", $"« {member} » est nommé deux fois : une seule grille est faite.", position, "supprimez le nom en trop.");

    internal static Diagnostic UnknownArrangement(string column, string word, SourcePosition position) => Diagnostic.Error(
        "CQP234", $"l'aménagement « {word} » n'est pas connu (colonne « {column} ») : le candidat est laissé de côté.", position,
        Spelling.DidYouMean(word, [Accommodations.LargePrint, Accommodations.ExtraTime]) ?? $"aménagements connus : {Accommodations.LargePrint}, {Accommodations.ExtraTime}, séparés par « | ».");

    internal static Diagnostic UnknownCivility(string column, string word, SourcePosition position) => Diagnostic.Warning(
        "CQP520", $"la civilité « {word} » n'est pas connue (colonne « {column} ») : les documents écrivent « né(e) ».", position,
        $"civilités connues : {Civility.Sir}, {Civility.Madam} ; laissez vide pour « né(e) ».");
}
