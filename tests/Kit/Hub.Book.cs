using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Tests.Kit;

public sealed partial class Hub
{
    /// <summary>Publishing a version of a matter now.</summary>
    public Publication Publication => new(Guid.CreateVersion7(Clock.GetUtcNow()), "测试", Clock.GetUtcNow(), Today);

    /// <summary>Publishes a changed version of a matter, in force from today.</summary>
    public Task Republish(string matter, Func<MatterContent, MatterContent> change) => Change(db =>
    {
        var content = DemoCentre.Matter(matter);
        var history = db.MatterVersions.Where(v => v.MatterCode == content.Code).ToList();
        db.Add(MatterVersion.Publish(history, change(history.MaxBy(v => v.Version)!.Content), Today, Publication).Value);
    });

    /// <summary>Publishes a changed version of a process template, in force from today.</summary>
    /// <param name="id">The template.</param>
    /// <param name="change">From its text to the text of the next version.</param>
    public Task RepublishTemplate(string id, Func<string, string> change) => Change(db =>
    {
        var last = db.Templates.Where(t => t.Id == id).OrderByDescending(t => t.Version).First();
        var json = change(last.Json).Replace($"\"version\": {last.Version},\n  \"toolVersion\"", $"\"version\": {last.Version + 1},\n  \"toolVersion\"", StringComparison.Ordinal);
        db.Add(new ProcessTemplate(ProcessDefinition.Parse(json).Value, json, Today, "测试", Clock.GetUtcNow()));
    });

    /// <summary>Sends a person on leave, first and last day included.</summary>
    public Task Leave(string account, DateOnly from, DateOnly to) => Change(db => db.Add(new Leave(DemoCentre.Person(account), from, to)));

    /// <summary>Takes all powers from a person and gives one in their place, or none.</summary>
    public Task Authorise(string account, string department, AuthorisedScope? scope) => Change(db =>
    {
        var person = DemoCentre.Person(account);
        db.RemoveRange(db.Authorisations.Where(a => a.PersonId == person));
        if (scope is not null)
            db.Add(new Authorisation(Guid.CreateVersion7(Clock.GetUtcNow()), person, department, scope, "测试授权书"));
    });
}
