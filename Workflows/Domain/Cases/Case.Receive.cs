using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>
    /// 收件: takes an application at the counter or online and starts its process. A window may not refuse to take it (seed policy,
    /// 二(三)5); what is missing is for the intake outcome to say.
    /// </summary>
    /// <param name="application">What was applied for, checked.</param>
    /// <param name="queryCode">Random; not guessable.</param>
    /// <param name="act">Who receives, when, by which book.</param>
    public static Case Receive(Application application, string queryCode, CaseAct act)
    {
        var matter = act.Book.Matter;
        if (application.Channel == Channel.Counter)
            ActorRules.ClerkSitsAtAWindowForTheMatter(act.By, matter);
        else if (!matter.Online)
            throw Refusal.Conflict("MATTER_NOT_ONLINE").With("matter", matter.Name).Throwable();
        if (!application.Applicant.IsServedBy(matter))
            throw Refusal.Conflict("APPLICANT_NOT_SERVED").With("matter", matter.Name).Throwable();

        var received = new Case
        {
            Id = Guid.CreateVersion7(act.At),
            QueryCode = queryCode,
            MatterVersionId = application.MatterVersionId,
            MatterCode = matter.Code,
            MatterName = matter.Name,
            DepartmentCode = matter.Department,
            WindowNo = application.Channel == Channel.Counter ? act.By.Holdings.FirstOrDefault(h => h.Window is not null)?.Window?.Number : null,
            Channel = application.Channel,
            Lane = Lane.Normal,
            Applicant = application.Applicant,
            Agent = application.Agent,
            FormJson = FormGate.Received(application, matter, act.Today),
            ReceivedById = act.By.PersonId,
            ReceivedByName = act.By.Name,
            ReceivedAt = act.At,
            CompleteAt = act.At,
            TemplateId = act.Book.Definition.Id,
            TemplateVersion = act.Book.Definition.Version,
            Engine = act.Book.Engine.Name,
            State = application.Channel == Channel.Online ? CaseState.Applied : CaseState.Received,
        };
        received.ListMaterials(application.Materials, matter, act);
        received.Do(act with { OnBehalfOf = act.By.BehalfAs(People.Role.WindowClerk, act.By.DepartmentCode) }, "Received", new Signal.Start(), new { application.Channel, act.Book.Matter.Code });
        foreach (var task in received.tasks.Where(t => t.ActorKind == ActorKind.WindowClerk && act.By.PersonId is not null))
            task.Claim(act.By); // 首问负责 (R-FIRSTASK): whoever took it in answers for its acceptance
        received.TellApplicant(Notices.NoticeCodes.Received, act);
        return received;
    }

    /// <summary>Gives the received case its number, once, in the transaction that saves it.</summary>
    public void TakeNumber(string number)
    {
        Number = Number.Length == 0 ? number : throw new InvalidOperationException($"Case {Number} has its number.");
        newItems.ForEach(item => item.IsAbout(this));
    }

    private void ListMaterials(IReadOnlyList<MaterialIn> handedIn, MatterContent matter, CaseAct act)
    {
        MaterialRules.OnlyListedMaterialsAreTaken(handedIn, matter);
        foreach (var material in handedIn)
            MaterialRules.ArrivalIsThatOfAParcel(material, null, act);
        foreach (var (listed, order) in matter.Materials.Select((m, i) => (m, i)))
            materials.Add(new CaseMaterial(this, listed, order, handedIn.FirstOrDefault(m => m.Code == listed.Code), act.At));
        MaterialCount = materials.Count;
    }
}
