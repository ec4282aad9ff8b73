using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;

namespace ApprovalHub.Designer.Pages.Intake;

/// <summary>Matters at this window: found at the server, and those used here lately kept in the browser, so that intake goes on while the server is away.</summary>
public sealed class MatterShelf(IMatterApi api, DraftStore store)
{
    private const int Most = 12, Recent = 9;
    private const string RecentName = "matters/recent";

    /// <summary>Finds by word, code, pinyin or initials; for nothing typed those used lately.</summary>
    public async Task<IReadOnlyList<MatterLine>> FindAsync(string words, CancellationToken cancellation)
    {
        var text = words.Trim();
        if (text.Length == 0)
            return await RecentAsync();
        try
        {
            return (await api.ListAsync(Code(text) ?? text, take: Most, cancellation: cancellation)).Items;
        }
        catch (HubProblem problem) when (problem.IsAway)
        {
            return [.. (await RecentAsync()).Where(m => m.Name.Contains(text, StringComparison.OrdinalIgnoreCase) || m.Code.Contains(text, StringComparison.Ordinal))];
        }
    }

    /// <summary>The guide in force; while the server is away the one that was read last.</summary>
    public async Task<MatterGuide> GuideAsync(string code, CancellationToken cancellation)
    {
        try
        {
            var guide = (await api.ReadAsync(code, cancellation)).Content;
            await store.SaveAsync($"matters/{code}", guide);
            return guide;
        }
        catch (HubProblem problem) when (problem.IsAway)
        {
            if (await store.ReadAsync<MatterGuide>($"matters/{code}") is { } kept)
                return kept.Value;
            throw;
        }
    }

    /// <summary>Remembers that a matter was used here.</summary>
    public async Task UsedAsync(MatterLine matter)
    {
        var recent = (await RecentAsync()).ToList();
        recent.RemoveAll(m => m.Code == matter.Code);
        recent.Insert(0, matter);
        foreach (var old in recent.Skip(Recent))
            await store.RemoveAsync($"matters/{old.Code}");
        await store.SaveAsync(RecentName, recent.Take(Recent));
    }

    /// <summary>Those used here lately, the latest first.</summary>
    public async Task<IReadOnlyList<MatterLine>> RecentAsync() => (await store.ReadAsync<List<MatterLine>>(RecentName))?.Value ?? [];

    /// <summary>The implementation code in what a scanner typed: the code itself, or an address of a guide that ends with it.</summary>
    public static string? Code(string scanned)
    {
        var last = scanned.TrimEnd('/').Split('/', '=', '?')[^1];
        return last.Length == 31 && last.All(char.IsAsciiLetterOrDigit) ? last.ToUpperInvariant() : null;
    }
}
