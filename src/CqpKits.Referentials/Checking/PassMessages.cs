using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;

namespace CqpKits.Referentials.Checking;

/// <summary>Messages about passes of assessors (CQP094, CQP095, CQP097).</summary>
internal static class PassMessages
{
    public static Diagnostic PassTwice(Assessor assessor, AssessmentPass again, AssessmentPass first, SourcePosition at) => Diagnostic.Error(
        "CQP097", $"« {assessor.Code} » a déjà une passe « {again.Code} » (ligne {first.Position.Line}).", at, "donnez un autre code à l'une des deux.");

    public static Diagnostic UnknownPass(FieldDeclaration field, Assessor assessor, SourcePosition at) => Diagnostic.Error(
        "CQP094", $"« {field.Pass} » n'est pas une passe de « {assessor.Code} ».", at,
        assessor.Passes.Count == 0
            ? "déclarez ses « passes » parmi les évaluateurs, ou supprimez cette ligne."
            : $"ses passes : {string.Join(", ", assessor.Passes.Select(p => p.Code))}.");

    public static Diagnostic MarkWithoutPass(FieldDeclaration field, Assessor assessor) => Diagnostic.Error(
        "CQP095", $"la note « {field.Id} » ne dit pas à quelle passe de « {assessor.Code} » elle appartient : elle pourrait être prise pour celle qui compte.",
        field.Position, $"ajoutez « passe: » et l'un de ses codes : {string.Join(", ", assessor.Passes.Select(p => p.Code))}.");
}
