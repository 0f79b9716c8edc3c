using System.Collections.Concurrent;
using CqpKits.Diagnostics;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Kits.Building;

/// <summary>
/// Makes the documents of a session on as many threads as the request has workers, each in all its formats at once. Of one that is done only the entries of its files are kept,
/// in the order of the list whoever was first.
/// </summary>
/// <param name="request">The request.</param>
/// <param name="count">Number of documents.</param>
internal sealed class SessionWork(BuildRequest request, int count)
{
    private readonly Lock turn = new();
    private readonly IReadOnlyList<IssuedPiece>[] pieces = new IReadOnlyList<IssuedPiece>[count];
    private readonly SortedDictionary<long, IReadOnlyList<Diagnostic>> found = [];
    private int done;

    /// <summary>Number of documents.</summary>
    public int Count => count;

    /// <summary>Number of documents that are there.</summary>
    public int Made => pieces.Count(p => p is { Count: > 0 });

    /// <summary>The entries of the files that are there, in order.</summary>
    public IReadOnlyList<IssuedPiece> Pieces => [.. pieces.OfType<IReadOnlyList<IssuedPiece>>().SelectMany(p => p)];

    /// <summary>What was found, in the order of the documents.</summary>
    public IEnumerable<Diagnostic> Diagnostics => found.Values.SelectMany(d => d);

    /// <summary>Makes the documents; false when it was interrupted, and those in hand are done.</summary>
    public bool Run(SessionFiles files, Func<KitFile, Checked<IReadOnlyList<IssuedPiece>>> write)
    {
        // A worker takes one document at a time: none waits behind another.
        var one = Partitioner.Create(files, EnumerablePartitionerOptions.NoBuffering);
        var workers = new ParallelOptions { MaxDegreeOfParallelism = request.Workers, CancellationToken = request.Interruption };
        try
        {
            Parallel.ForEach(one, workers, (file, _, index) => Keep(index, write(file)));
            return true;
        }
        catch (OperationCanceledException) when (request.Interruption.IsCancellationRequested)
        {
            return false;
        }
    }

    private void Keep(long index, Checked<IReadOnlyList<IssuedPiece>> made)
    {
        lock (turn)
        {
            pieces[index] = made.Value ?? [];
            if (made.Diagnostics.Count > 0)
            {
                found.Add(index, made.Diagnostics);
            }

            request.Progress?.Report(new BuildProgress(++done, count));
        }
    }
}
