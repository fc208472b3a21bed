"""Words of the findings that codes/running.py names."""

from plancheck.messages.wording import Wording, Words

WORDS: Words = {
    "PC401": (
        Wording(
            "同一方案有两个版本",
            "{whose}的这份方案与“{other}”{same}相同，是同一方案的两个版本，两份都没有计入。",
            "只保留现行有效的一份；如果是一份方案分成的几个文件，合成一个文件；然后重新核对。",
            "同一方案的两个版本如果都计入，同一个数就会加两遍；保留哪一份要由人决定。",
            "两个文件的文号都是“大政办发〔2023〕12号”。",
        ),
        Wording(
            "Two versions of one plan",
            "This plan ({whose}) has the same {same} as “{other}”: they are two versions, and neither counts.",
            "Keep the one that is in force, or put the parts of one plan into one file; then check again.",
            "Counting two versions would add the same figure twice; which one stands is for a person to decide.",
            "Two files with the same document number.",
        ),
    ),
    "PC402": (
        Wording(
            "没有可以判定的方案",
            "没有一份方案能确定属于规则包“{pack}”中的哪个市，因此没有作出任何判定。",
            "在方案开头写明“城市：”和规则包中的市名。",
            "没有判定不等于没有问题。",
            "城市：大莲市",
        ),
        Wording(
            "Nothing was judged",
            "No plan could be assigned to a city of the pack “{pack}”, so nothing was judged.",
            "State a city of the pack at the top of the plan.",
            "Nothing judged is not the same as nothing wrong.",
            "City: Dalain",
        ),
    ),
    "PC403": (
        Wording(
            "没有适用的承诺",
            "规则包“{pack}”中没有一项承诺适用于{whose}的方案，因此没有核对任何内容。",
            "核对“期间：”和“范围：”是否写对，以及所用的规则包是否是方案依据的那一个。",
            "没有核对到任何承诺的方案不能算通过。",
            "期间写成2030年，而承诺都在2023年至2025年。",
        ),
        Wording(
            "No commitment applies",
            "No commitment of the pack “{pack}” applies to the plans of {whose}, so nothing was checked.",
            "Check the plan's period and scope, and that the pack is the one the plan carries out.",
            "A plan that no commitment was checked against has not passed.",
            "The period says 2030 while every commitment lies in 2023 to 2025.",
        ),
    ),
    "PC405": (
        Wording(
            "只有县区方案",
            "只给了县区的方案，没有所属市的方案，因此没有作出任何判定。",
            "连同所属市的方案一起核对；县区方案本身只核对写法。",
            "省里的承诺是向各市提出的；没有判定不等于没有问题。",
            "只核对中山区的方案，没有大连市的方案。",
        ),
        Wording(
            "Only counties' plans",
            "Only plans of counties were given and none of their city, so nothing was judged.",
            "Check them together with the city's plan; of a county's plan only the wording is checked.",
            "The commitments are put to cities; nothing judged is not the same as nothing wrong.",
            "The plan of Zhongshan District without that of Dalian.",
        ),
    ),
    "PC407": (
        Wording(
            "没有一个市的方案",
            "只给了{whose}的方案，没有一个市的方案，因此没有作出任何判定。",
            "连同各市的方案一起核对，或加 --province 核对全省合计。",
            "省直部门等只分担全省合计中的一部分，承诺是向各市提出的；没有判定不等于没有问题。",
            "只核对省直部门的方案。",
        ),
        Wording(
            "No city's plan",
            "Only the plan of {whose} was given and no city's, so nothing was judged.",
            "Check it together with the cities' plans, or add --province to judge the totals of the province.",
            "Such a contributor carries a part of the totals; the commitments are put to cities, and nothing judged is "
            "not the same as nothing wrong.",
            "The plan of the provincial departments alone.",
        ),
    ),
    "PC404": (
        Wording(
            "县级方案不计入",
            "这是{whose}下辖县区的方案：只核对写法，不作判定，所报的数也不与市里的数相加。",
            "需要判定的是市级方案。",
            "县区的数已经包含在市里的数中，再加一次就重复了。",
            "城市：中山区，上级：大连市。",
        ),
        Wording(
            "A county's plan is not counted",
            "This is the plan of a county of {whose}: only its wording is checked, and its figures are not added.",
            "The plan to be judged is the city's.",
            "A county's figures are already part of its city's.",
            "A plan with City: Zhongshan District and Parent: Dalian.",
        ),
    ),
    "PC406": (
        Wording(
            "只核对了方案写到的领域",
            "方案没有写“范围”，按 --own-fields 只核对它的小标题所涉及的领域：{fields}；其余领域没有核对。",
            "其余领域要连同本市其他方案一起核对；写明“范围：”可以固定下来。",
            "提交前只核对一份方案时，其他部门承担的领域写在别的方案里，不能算这一份漏写，也不能算已经通过。",
            "人社局的方案只有“促进就业”一节。",
        ),
        Wording(
            "Only the plan's own fields were checked",
            "The plan states no scope, so --own-fields checked only the fields of its headings: {fields}; "
            "no other field was checked.",
            "Check the other fields together with the city's other plans; a line “Scope:” settles what belongs here.",
            "Before a commit a single plan is checked; what other bureaus promise stands in other plans, so it is "
            "neither missing here nor passed.",
            "A labour bureau's plan with one section on employment.",
        ),
    ),
}
