namespace CqpKits.Authoring.Shapes;

/// <summary>The documents that a template gave; as many as the candidates of a session may need, then it begins afresh. Several threads may use it.</summary>
internal sealed class ShapeCache
{
    private const int Most = 64;

    private readonly Lock turn = new();
    private TemplateShape[] shapes = [];

    /// <summary>The first that fits, or null.</summary>
    public TemplateShape? Find(Func<TemplateShape, bool> fits) => Array.Find(Volatile.Read(ref shapes), s => fits(s));

    /// <summary>Keeps a document; where another thread kept one that fits in the meantime, gives that one, so that copies share one object.</summary>
    public TemplateShape Keep(TemplateShape shape, Func<TemplateShape, bool> fits)
    {
        lock (turn)
        {
            if (Find(fits) is { } same)
            {
                return same;
            }

            Volatile.Write(ref shapes, shapes.Length < Most ? [.. shapes, shape] : [shape]);
            return shape;
        }
    }
}
