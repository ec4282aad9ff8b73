using System.Security.Cryptography;
using System.Text;

namespace ApprovalHub.Features.Acts;

/// <summary>A client's key for a request that must not be done twice.</summary>
/// <param name="Owner">Whose key it is.</param>
/// <param name="Key">The key, chosen by the client.</param>
/// <param name="RequestHash">SHA-256 of the request, so that a key cannot be used for another one.</param>
public sealed record IdempotencyKey(string Owner, string Key, string RequestHash)
{
    private const int Longest = 60;

    /// <summary>The key of one row of a request with several: no two keys of a client, however long, give a row the same one.</summary>
    public IdempotencyKey Of(Guid row) =>
        this with { Key = $"{(Key.Length <= Longest ? Key : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Key))))}/{row:N}" };
}
