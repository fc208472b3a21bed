"""Words of the findings on items and the head of a plan: what is left out, unknown names, readings to know of."""

from plancheck.messages.wording import Wording, Words

ITEMS: Words = {
    "PC113": (
        Wording(
            title="没有时限",
            sentence="“{written}”没有写到什么时候完成。",
            advice="在数字前写明年份，例如“2023年”“到2025年”，或者加一行“完成时限：”。",
            why="没有时限的目标可以一直拖下去；对照写明时限的承诺，至多算力度不足。",
            example="错：城镇新增就业：10万人以上\n对：城镇新增就业：2023年10万人以上",
        ),
        Wording(
            title="No date",
            sentence="“{written}” does not say by when.",
            advice="Write the year before the figure, as in “2023:” or “by 2025:”, or add a line “Deadline:”.",
            why="A target without a date can be put off for ever; against a dated commitment it is at best weak.",
            example="Bad: 城镇新增就业：10万人以上\nGood: 城镇新增就业：2023年10万人以上",
        ),
    ),
    "PC114": (
        Wording(
            title="没有责任单位",
            sentence="该项没有写牵头单位或责任单位。",
            advice="加一行“牵头单位：”。",
            why="没有单位负责的事项，督查时找不到人。",
            example="牵头单位：市人力资源社会保障局",
        ),
        Wording(
            title="No responsible unit",
            sentence="This item names neither a lead nor a responsible unit.",
            advice="Add a line “Lead:”.",
            why="What is nobody's task cannot be followed up.",
            example="牵头单位：市人力资源社会保障局",
        ),
    ),
    "PC115": (
        Wording(
            title="名称不在规则包里",
            sentence="规则包里没有“{written}”，它不会算到任何一项承诺上。",
            advice="最接近的是：{near}；如果说的就是它，请照写，或者加一行“对应：”。",
            why="名称差一个字，就可能是另一个指标；程序只提示，不猜测。",
            example="错：城镇新曾就业：2023年10万人以上\n对：城镇新增就业：2023年10万人以上",
        ),
        Wording(
            title="Name not in the pack",
            sentence="The pack knows no “{written}”, so it counts for no commitment.",
            advice="The nearest are: {near}; if one is meant, write it so, or add a line “For:”.",
            why="A name that differs in one character may be another indicator; names are proposed, never guessed.",
            example="Bad: 城镇新曾就业：2023年10万人以上\nGood: 城镇新增就业：2023年10万人以上",
        ),
    ),
    "PC116": (
        Wording(
            title="城市不明",
            sentence="规则包里没有“{written}”这个市，这份方案无法核对。",
            advice="可写：{near}；县（市、区）的方案另加一行“上级：”，写所属的市。",
            why="不知道是哪个市，就不知道对它有什么要求。",
            example="错：城市：大联市\n对：城市：大连市",
        ),
        Wording(
            title="Unknown city",
            sentence="The pack knows no city “{written}”, so this plan cannot be checked.",
            advice="Known are: {near}; a county's plan also names its city in a line “Parent:”.",
            why="What is asked depends on the city.",
            example="Bad: 城市：大联市\nGood: 城市：大连市",
        ),
    ),
    "PC125": (
        Wording(
            "写的是别的市",
            "“{written}”是别的市，而方案的城市是“{city_name}”：这里写的不能算作本市的承诺。",
            "如果是本市的承诺，把市名改成本市的；如果是抄录、参考外市的内容，从方案里删去。",
            "把别的市的数当作本市的承诺，会得出假的结论。",
            "城市：锦州市，标题写“大连市行动方案”。",
        ),
        Wording(
            "Another city",
            "“{written}” is another city, and the plan is of “{city_name}”: what is written here is no promise of its own.",
            "If the city promises it, write the city's own name; if it was copied from another city, take it out of the plan.",
            "Another city's figures taken for promises of this one would give a false outcome.",
            "City: Jinzhou in a plan with the title “Dalian action plan”.",
        ),
    ),
    "PC126": (
        Wording(
            "期间与各项的时间对不上",
            "期间是“{written}”，与省级承诺的年份（{programme}）没有重合，而方案里的项目写的是{when}。",
            "核对“期间：”和各项的年份，改正写错的一处。",
            "不知道哪一处写错，各项就不能判定。",
            "错：期间：2020年—2022年\n1. 城镇新增就业：2023年10万人以上",
        ),
        Wording(
            "Period and dates do not match",
            "The period is “{written}”, which has no year in common with the commitments ({programme}), while items are dated {when}.",
            "Compare the period with the years of the items and mend what is wrong.",
            "As long as nobody knows which of them is wrong, nothing can be judged.",
            "Bad: Period: 2020-2022\n1. New urban employment: 2023: >= 100000 persons",
        ),
    ),
    "PC117": (
        Wording(
            title="规则包不符",
            sentence="方案写的依据是“{written}”，这次核对用的是“{pack}”。",
            advice="核对“依据：”；最接近的是：{near}。",
            why="用另一份规则包核对，得出的结论对这份方案没有意义。",
            example="错：依据：liaoning-2032\n对：依据：liaoning-2023",
        ),
        Wording(
            title="Another pack",
            sentence="The plan says it carries out “{written}”, but it is being checked against “{pack}”.",
            advice="Check the line “Basis:”; the nearest are: {near}.",
            why="What another pack concludes says nothing about this plan.",
            example="Bad: 依据：liaoning-2032\nGood: 依据：liaoning-2023",
        ),
    ),
    "PC118": (
        Wording(
            title="范围里的领域不明",
            sentence="范围里的“{written}”不是规则包里的领域。",
            advice="可写：{near}。",
            why="范围之外的承诺不向这份方案提出；领域写错，就会漏掉该核对的事项。",
            example="错：范围：就业、文画\n对：范围：就业、文化",
        ),
        Wording(
            title="Unknown field in the scope",
            sentence="“{written}” in the scope is not a field of the pack.",
            advice="Known are: {near}.",
            why="What lies outside the scope is not asked of the plan; a misspelt field leaves out too much.",
            example="Bad: 范围：就业、文画\nGood: 范围：就业、文化",
        ),
    ),
    "PC119": (
        Wording(
            title="对应的承诺不明",
            sentence="对应的“{written}”不是规则包里的编号或名称。",
            advice="写规则的编号、id或名称；最接近的是：{near}。",
            why="“对应：”用来指明这一项落实哪条承诺，写错了就指不到。",
            example="错：对应：LN-X-99\n对：对应：LN-E-01",
        ),
        Wording(
            title="Unknown commitment named",
            sentence="“{written}”, to which the item is said to answer, is no code, id or name of the pack.",
            advice="Write a rule's code, id or name; the nearest are: {near}.",
            why="The line “For:” says which commitment an item carries out; misspelt, it points nowhere.",
            example="Bad: 对应：LN-X-99\nGood: 对应：LN-E-01",
        ),
    ),
    "PC120": (
        Wording(
            title="没有期间",
            sentence="方案没有写期间。",
            advice="在文首加一行，例如“期间：{period}”；填报表填在“期间”右边的格子里。",
            why="不知道期间，就不知道哪些承诺该由这份方案落实，也不知道“今年”是哪一年、累计从哪一年算起。",
            example="期间：2023年—2025年",
        ),
        Wording(
            title="No period",
            sentence="The plan does not say for which years it is made.",
            advice="Add a line to its head, for example “Period: {period}”; in a form fill in the cell beside “Period”.",
            why="The period decides which commitments fall into the plan, what “this year” means and where a total begins.",
            example="期间：2023年—2025年",
        ),
    ),
    "PC121": (
        Wording(
            title="举措被否定",
            sentence="“{word}”把省里要求的“{measure}”否定或推后了。",
            advice="如果仍要做，把这项举措单独写成一行，写明完成时限，删去含“{word}”的整个分句（不要只删一个词）；如果确实不做，请在备注里说明理由。",
            why="省里要求做的事，方案写明不做或缓做，需要人来处理，程序不下结论。",
            example="错：措施：暂缓建设生活垃圾分类处理系统\n对：措施：2023年底前建成生活垃圾分类处理系统",
        ),
        Wording(
            title="Measure taken back",
            sentence="“{word}” takes back or puts off “{measure}”, which the province asks for.",
            advice="If it is to be done, write the measure in a line of its own with a date and delete the whole clause with "
            "“{word}”, never a single word; if not, give the reason in a remark.",
            why="That a plan drops what the province asks for is for people to settle; nothing is concluded.",
            example="Bad: 措施：暂缓建设生活垃圾分类处理系统\nGood: 措施：2023年底前建成生活垃圾分类处理系统",
        ),
    ),
    "PC122": (
        Wording(
            title="申请豁免",
            sentence="“{item}”申请豁免，结论照常给出。",
            advice="报送时请附上申请的依据。",
            why="豁免只能由省里批准；提示是为了让人看到。",
            example="申请豁免：本市没有海域",
        ),
        Wording(
            title="Exemption requested",
            sentence="“{item}” asks for an exemption; it is judged all the same.",
            advice="Send the grounds of the request with the plan.",
            why="Only the province can grant an exemption; the note makes sure that the request is seen.",
            example="申请豁免：本市没有海域",
        ),
    ),
}
