using ApprovalHub.Domain.Matters;
using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Tolerance;

/// <summary>容缺受理清单: what may be supplied later, matter by matter, as the law wants it published (河南省优化营商环境条例第三十五条).</summary>
public static class ReadTolerable
{
    /// <summary>A matter that tolerates, as it is in force today.</summary>
    public sealed record Matter(string Code, string Name, string DepartmentCode, string Department, TolerancePolicy Policy, IReadOnlyList<Material> Materials);

    /// <param name="Code">Its code on the checklist.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Standard">受理标准, or null.</param>
    public sealed record Material(string Code, string Name, string? Standard);

    public sealed class Handler(ActDesk desk)
    {
        public async Task<IReadOnlyList<Matter>> HandleAsync(CancellationToken cancellation)
        {
            var book = await desk.BookAsync(cancellation);
            return
            [
                .. book.MattersFrom(desk.Today).Where(v => v.InForceOn(desk.Today) && v.Content.Tolerance is not null).Select(v => v.Content)
                    .OrderBy(m => m.Department, StringComparer.Ordinal).ThenBy(m => m.Code, StringComparer.Ordinal)
                    .Select(m => new Matter(
                        m.Code, m.Name, m.Department, book.Departments[m.Department].Name, m.Tolerance!,
                        [.. m.Materials.Where(x => x.Tolerable).Select(x => new Material(x.Code, x.Name, x.Standard))])),
            ];
        }
    }
}
