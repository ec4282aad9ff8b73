namespace ApprovalHub.Features.Acts;

/// <summary>
/// The first answer to a request that carried an <c>Idempotency-Key</c>, saved in the act's own transaction: the same request again gets it,
/// and the act is not done twice.
/// </summary>
public sealed class FirstAnswer
{
    private FirstAnswer()
    {
    }

    public FirstAnswer(IdempotencyKey key, string answer, DateTimeOffset at) =>
        (Owner, Key, RequestHash, Answer, At) = (key.Owner, key.Key, key.RequestHash, answer, at);

    /// <summary>Whose key it is: the person, or the applicant's address on public pages.</summary>
    public string Owner { get; private set; } = "";

    public string Key { get; private set; } = "";

    /// <summary>SHA-256 of the request; the same key with another request is refused.</summary>
    public string RequestHash { get; private set; } = "";

    /// <summary>The answer, as JSON.</summary>
    public string Answer { get; private set; } = "";

    public DateTimeOffset At { get; private set; }
}
