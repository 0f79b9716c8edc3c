using System.Collections.Concurrent;
using CqpKits.Diagnostics;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Kits.Building;

/// <summary>Makes the files of a session on as many threads as the request has workers. Of a file that is done only its entry is kept, in the order of the list whoever was first.</summary>
/// <param name="request">The request.</param>
/// <param name="count">Number of files.</param>
internal sealed class SessionWork(BuildRequest request, int count)
{
    private readonly Lock turn = new();
    private readonly IssuedPiece?[] pieces = new IssuedPiece?[count];
    private readonly SortedDictionary<long, IReadOnlyList<Diagnostic>> found = [];
    private int done;

    /// <summary>Number of files.</summary>
    public int Count => count;

    /// <summary>The entries of the files that are there, in order.</summary>
    public IReadOnlyList<IssuedPiece> Pieces => [.. pieces.OfType<IssuedPiece>()];

    /// <summary>What was found, in the order of the files.</summary>
    public IEnumerable<Diagnostic> Diagnostics => found.Values.SelectMany(d => d);

    /// <summary>Makes the files; false when it was interrupted, and those in hand are done.</summary>
    public bool Run(SessionFiles files, Func<KitFile, Checked<IssuedPiece>> write)
    {
        // A worker takes one file at a time: no file waits behind another.
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

    private void Keep(long index, Checked<IssuedPiece> made)
    {
        lock (turn)
        {
            pieces[index] = made.Value;
            if (made.Diagnostics.Count > 0)
            {
                found.Add(index, made.Diagnostics);
            }

            request.Progress?.Report(new BuildProgress(++done, count));
        }
    }
}
