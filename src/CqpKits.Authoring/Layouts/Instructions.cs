using CqpKits.Referentials.Model;
using static System.FormattableString;

namespace CqpKits.Authoring.Layouts;

/// <summary>Says above the first grid how the form is filled, and of which examination method it is.</summary>
internal static class Instructions
{
    public static void Write(Certification certification, FormDeclaration form, LayoutText text)
    {
        if (form.Method is not null)
        {
            Method(text);
        }

        if (Sentences(certification, form).ToList() is { Count: > 0 } sentences)
        {
            text.Line(":::paragraphe{.consigne}").Line(string.Join(' ', sentences)).Line(":::").Line();
        }
    }

    private static void Method(LayoutText text) => text
        .Line("**{{ modalite.libelle }}**{{ if modalite.lieu }} · {{ modalite.lieu }}{{ end }}{{ if modalite.duree }} · {{ modalite.duree }}{{ end }}").Line()
        .Script("for d in modalite.description")
        .Line("{{ d.texte }}").Line()
        .Script("for x in d.precisions")
        .Line("- {{ x }}")
        .Script("end").Line()
        .Script("end").Line();

    private static IEnumerable<string> Sentences(Certification certification, FormDeclaration form)
    {
        if (form.Scope == MarkScope.Consensus)
        {
            yield return "Portez ici les valeurs sur lesquelles les évaluateurs se sont accordés.";
        }
        else if (form.Scope == MarkScope.Report)
        {
            yield return "Recopiez ici les valeurs obtenues. Elles sont comparées à celles qui sont calculées d’après les grilles, et un écart est signalé ; les grilles seules comptent.";
        }

        var natures = form.Fields.Where(f => f.ForEach is not null).Select(f => f.Nature).ToHashSet();
        if (natures.Contains(FieldNature.Choice))
        {
            yield return "Cochez une case et une seule par ligne.";
        }

        if (natures.Contains(FieldNature.Mark))
        {
            yield return MarkSentence(certification, form);
        }
    }

    private static string MarkSentence(Certification certification, FormDeclaration form)
    {
        var scales = form.Fields.Where(f => f is { ForEach: not null, Nature: FieldNature.Mark }).Select(f => f.Scale).Distinct().ToList();
        var scale = scales is [var only] ? certification.Scales.FirstOrDefault(s => s.Code == only) : null;
        var range = scale is null ? "" : Invariant($" de {scale.Minimum:0.##} à {scale.Maximum:0.##}").Replace('.', ',');
        var what = scale is { WholeNumbers: true } ? "un nombre entier" : "une note";
        return $"Donnez {what}{range} à chaque ligne ; si vous n’avez pas pu l’évaluer, écrivez NE : zéro est une note.";
    }
}
