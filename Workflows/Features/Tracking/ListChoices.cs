using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.People;
using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Tracking;

/// <summary>What the filters of the list of cases choose among.</summary>
public static class ListChoices
{
    /// <param name="Departments">Departments that own matters, by code.</param>
    /// <param name="Matters">The matters in force, by code.</param>
    public sealed record Choices(IReadOnlyList<Department> Departments, IReadOnlyList<MatterContent> Matters);

    public sealed class Handler(ActDesk desk)
    {
        public async Task<Choices> HandleAsync(CancellationToken cancellation)
        {
            var (book, _) = await desk.SignedInAsync(cancellation);
            var matters = book.MattersInForce(desk.Today).Select(v => v.Content).OrderBy(m => m.Code, StringComparer.Ordinal).ToList();
            var owners = matters.Select(m => m.Department).Distinct().Order(StringComparer.Ordinal).Select(code => book.Departments[code]);
            return new Choices([.. owners], matters);
        }
    }
}
