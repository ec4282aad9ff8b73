using Microsoft.Playwright;

namespace ApprovalHub.Browser.Tests.Kit;

/// <summary>axe-core on the page as it stands: WCAG 2.2 AA. <c>test.sh</c> fetches it with npm.</summary>
internal static class Axe
{
    private const string Run = """
        async () => {
          const result = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] });
          return result.violations.filter(v => v.impact === 'serious' || v.impact === 'critical')
            .flatMap(v => v.nodes.map(n => `${v.impact} ${v.id}: ${n.target.join(' ')} ${n.failureSummary.replace(/\s+/g, ' ')}`));
        }
        """;

    private static readonly Lazy<Task<string>> Source =
        new(() => File.ReadAllTextAsync(Path.Combine(Centre.Root, "tests/Browser.Tests/node_modules/axe-core/axe.min.js")));

    /// <summary>Serious and critical findings, one line each.</summary>
    public static async Task<IReadOnlyList<string>> FindingsAsync(IPage page, string place)
    {
        await page.EvaluateAsync(await Source.Value); // not as a script element: the page's own policy forbids those
        return [.. (await page.EvaluateAsync<string[]>(Run)).Select(finding => $"axe on {place}: {finding}")];
    }
}
