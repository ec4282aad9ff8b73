using ApprovalHub.Api.Contracts.People;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.People;
using ApprovalHub.Features.People;

namespace ApprovalHub.Api.Endpoints.People;

/// <summary>From the organisation to what an administrator reads of it.</summary>
internal static class OrganisationLines
{
    private static readonly WindowAct[] Acts = [WindowAct.Receive, WindowAct.Accept, WindowAct.Deliver];

    public static OrganisationResponse Of(ReadOrganisation.View view)
    {
        var posts = view.Posts.ToLookup(p => p.Post.DepartmentCode);
        var matters = view.Matters.ToDictionary(m => m.Code, m => m.Name);
        return new OrganisationResponse
        {
            Today = view.Today,
            Departments = [.. view.Departments.Select(d => new OrganisationResponse.Department(
                d.Code, d.Name, d.ShortName, d.ConsultPhone, d.ComplaintPhone, [.. posts[d.Code].Select(p => Of(p, view))]))],
            Windows = [.. view.Windows.Select(w => Of(w, view, matters))],
            Authorisations = [.. view.Authorisations.Select(a => new OrganisationResponse.Authorisation(
                view.People[a.PersonId].Name, a.DepartmentCode, a.Act.ToString(), a.MatterCode is { } code ? matters.GetValueOrDefault(code, code) : null,
                a.From, a.To, a.Basis))],
            Delegations = [.. view.Matters.Select(m => new OrganisationResponse.Delegation(
                m.Code, m.Name, m.Department, [.. Acts.Where(act => m.Delegated.HasFlag(act)).Select(act => act.ToString())]))],
            Leaves = [.. view.Leaves.Select(l => new OrganisationResponse.Leave(l.PersonId, l.From, l.To))],
            People = [.. view.People.Values.OrderBy(p => p.Account, StringComparer.Ordinal).Select(Of)],
        };
    }

    private static OrganisationResponse.Person Of(Person person) =>
        new(person.Id, person.Account, person.Name, person.StaffNo, person.DepartmentCode);

    private static OrganisationResponse.Post Of(ReadOrganisation.Manned manned, ReadOrganisation.View view) => new(
        manned.Post.Code, manned.Post.Name, manned.Post.Role.ToString(), Of(view.People[manned.Post.HolderA]), Of(view.People[manned.Post.HolderB]),
        manned.Acting?.PersonId);

    private static OrganisationResponse.Window Of(Window window, ReadOrganisation.View view, Dictionary<string, string> matters)
    {
        var acting = view.Posts.FirstOrDefault(p => p.Post.Code == window.PostCode)?.Acting;
        return new(window.Number, window.Name, window.Kind.ToString(), window.Floor, window.PostCode, acting is null ? null : view.People[acting.PersonId].Name)
        {
            Departments = window.Departments,
            Matters = [.. window.Matters.Select(code => matters.GetValueOrDefault(code, code))],
        };
    }
}
