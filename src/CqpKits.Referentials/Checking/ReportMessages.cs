using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;

namespace CqpKits.Referentials.Checking;

/// <summary>Messages about marks that are copied into reports (CQP078–CQP080, CQP096, CQP098, CQP099).</summary>
internal static class ReportMessages
{
    public static Diagnostic ReportOfSingleMarks(FieldDeclaration field, SourcePosition at) => Diagnostic.Error(
        "CQP078", $"la note reportée « {field.Id} » ne l'est pas par domaine : seule une moyenne de domaine se reporte et se compare.", at,
        "écrivez « pour_chaque: domaines », ou « portee: individuelle » si ce formulaire recueille les notes elles-mêmes.");

    public static Diagnostic ReportOnAnotherScale(FieldDeclaration field, Scale other, SourcePosition at) => Diagnostic.Error(
        "CQP079", $"la note reportée « {field.Id} » n'est pas sur l'échelle « {other.Code} » ({ValueWords.Range(other)}) des notes dont elle est la moyenne.", at,
        "donnez la même échelle aux deux.");

    public static Diagnostic ReportOfNothing(FormDeclaration form, SourcePosition at) => Diagnostic.Warning(
        "CQP080", $"les notes reportées dans « {form.Code} » ne pourront être comparées à rien : aucun formulaire « portee: individuelle » de « {form.Assessor} » ne recueille de notes.", at,
        "déclarez ce formulaire, ou corrigez la portée ou l'évaluateur de celui-ci.");

    public static Diagnostic RepeatedOutsideReport(FieldDeclaration field, SourcePosition at) => Diagnostic.Error(
        "CQP099", $"« {field.Id} » recopie une valeur calculée, mais ce formulaire recueille des notes qui comptent.", at,
        "déclarez le formulaire « portee: report », ou supprimez « reprend ».");

    public static Diagnostic RepeatedTwice(FieldDeclaration again, FieldDeclaration first, SourcePosition at) => Diagnostic.Error(
        "CQP096", $"« {again.Id} » recopie la même valeur que « {first.Id} » (ligne {first.Position.Line}).", at, "corrigez « reprend » dans l'un des deux champs.");

    public static Diagnostic NothingToRepeat(FieldDeclaration field, SourcePosition at) => Diagnostic.Warning(
        "CQP098", $"« {field.Id} » recopie le résultat de « {field.Repeats} », dont aucun formulaire ne recueille de note : rien ne pourra lui être comparé.", at,
        "déclarez le formulaire de cet évaluateur, ou corrigez « reprend ».");
}
