using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Referentials.Shapes;

namespace CqpKits.Referentials.Checking;

/// <summary>Checks of « passes »: codes unique for the assessor, passes of fields known, and a pass for every mark of an assessor who has passes.</summary>
internal static class PassChecks
{
    public static IEnumerable<Diagnostic> Twice(CheckedCertification certification) =>
        from assessor in certification.Certification.Assessors
        from same in assessor.Passes.GroupBy(p => p.Code.ToUpperInvariant())
        from again in same.Skip(1)
        select PassMessages.PassTwice(assessor, again, same.First(), certification.PlaceOf(again.Position, AssessmentShapes.PassCode));

    public static IEnumerable<Diagnostic> Unknown(CheckedCertification certification) =>
        from form in certification.Certification.Forms
        let assessor = certification.Assessor(form.Assessor)
        where assessor is not null
        from field in form.Fields
        where field.Pass is not null && assessor.Passes.All(p => p.Code != field.Pass)
        select PassMessages.UnknownPass(field, assessor, certification.PlaceOf(field.Position, FormShapes.Pass));

    public static IEnumerable<Diagnostic> Missing(CheckedCertification certification) =>
        from form in certification.Certification.Forms
        where form.Scope != MarkScope.Report
        let assessor = certification.Assessor(form.Assessor)
        where assessor is { Passes.Count: > 0 }
        from field in form.Fields
        where field.Nature == FieldNature.Mark && field.Pass is null
        select PassMessages.MarkWithoutPass(field, assessor);
}
