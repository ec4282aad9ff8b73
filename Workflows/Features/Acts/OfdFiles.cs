using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Acts;

/// <summary>Which OFD file (版式文件) was given of which paper: in the settings of the data, both ways, written once.</summary>
internal static class OfdFiles
{
    private const int HashLength = 64;

    /// <summary>Under what the SHA-256 of a paper's OFD stands.</summary>
    public static string KeyOf(Guid paper) => $"Ofd.Of:{paper}";

    /// <summary>Under what an OFD's digest and paper stand. A key has 60 characters at most: three quarters of the digest find the row, and its value holds all of it.</summary>
    public static string KeyOf(string hash) => $"Ofd.Is:{hash[..48]}";

    /// <summary>The paper whose OFD has this SHA-256, or null.</summary>
    public static async Task<Guid?> PaperOfAsync(IHubDb db, string hash, CancellationToken cancellation)
    {
        if (hash.Length != HashLength)
            return null;
        var key = KeyOf(hash);
        var told = (await db.Settings.AsNoTracking().Where(s => s.Key == key).Select(s => s.Value).FirstOrDefaultAsync(cancellation))?.Split(' ');
        return told?[0] == hash ? Guid.Parse(told[1]) : null;
    }
}
