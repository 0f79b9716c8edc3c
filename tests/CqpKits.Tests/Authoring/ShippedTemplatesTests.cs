using CqpKits.Documents.Canonical;

namespace CqpKits.Tests.Authoring;

public sealed class ShippedTemplatesTests
{
    [Fact]
    public void Observation_grid() =>
        Approval.Verify(DocumentText.Write(Sample.Composed(Sample.Shipped("grille-observation"), Sample.Observation())));

    [Fact]
    public void Synthesis_grid() =>
        Approval.Verify(DocumentText.Write(Sample.Composed(Sample.Shipped("grille-synthese"), Sample.Synthesis())));
}
