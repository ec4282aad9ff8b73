namespace ApprovalHub.Features.Ports;

/// <summary>
/// Takes the next number of each scope inside the running transaction: gap-free, since a transaction that is given up gives its numbers back,
/// and the row stays locked until the end, so that nobody can take the same one.
/// </summary>
public interface INumbers
{
    /// <summary>The next number of each scope, 1 for the first; in one command.</summary>
    Task<IReadOnlyDictionary<string, long>> TakeAsync(IHubDb db, IReadOnlyCollection<string> scopes, CancellationToken cancellation);
}
